import { randomUUID } from 'node:crypto';
import { canonical } from '@tribune/kernel/domain';
import type { Citizen, World } from '../world.js';

/** One decision to be written: who, where, what, and how far it came. */
export interface Planned {
  readonly id: string;
  readonly number: number;
  readonly council: string;
  readonly author: string;
  readonly seconder: string;
  readonly champion: string;
  readonly state: string;
  readonly body: string;
  /** When it was drafted, as an interval before now. */
  readonly from: string;
  /** Whether its vote is over. */
  readonly decided: boolean;
  /** How many contributions its discussion has. */
  readonly talked: number;
}

interface Given {
  readonly world: World;
  readonly champion: Citizen;
  readonly councils: readonly string[];
  readonly first: number;
  readonly count: number;
  /** How many of them are under way. */
  readonly open: number;
}

const ENDED = ['FINAL', 'FINAL', 'NOT_CARRIED', 'FINAL', 'FINAL', 'FINAL', 'WITHDRAWN', 'FINAL', 'REFUSED', 'FINAL'];
const UNDER_WAY = ['DELIBERATING', 'VOTING', 'CARRIED', 'VOTING', 'DRAFT', 'DELIBERATING', 'CARRIED', 'VOTING'];
const WHATS = ['Rebooking', 'Refunds', 'Seats together', 'Lounge hours', 'Priority boarding', 'Meal choice', 'Delay messages', 'Bag tracing', 'Chat replies', 'Upgrade bids', 'Loyalty tiers', 'Letters of complaint', 'Quiet cabins'];
const HOWS = ['without a call', 'in the app', 'within an hour', 'at no fee', 'for families', 'before boarding', 'in plain words', 'at every gate', 'on short flights', 'by the crew', 'for those who cannot see'];

export function planOf({ world, champion, councils, first, count, open }: Given): Planned[] {
  const { members } = world;
  const ended = Math.max(0, count - open);
  return Array.from({ length: count }, (_, at) => {
    const [author, seconder] = [members[at % 3 === 0 ? 1 : 6], members[at % 3 === 0 ? 6 : 1]];
    const state = at < ended ? ENDED[at % ENDED.length] : UNDER_WAY[at % UNDER_WAY.length];
    const days = at < ended ? 30 + Math.round((1430 * (ended - at)) / Math.max(1, ended)) : 7;
    return {
      id: randomUUID(),
      number: first + at,
      // of the open ones every council has some; members 1 and 6 sit in each
      council: councils[at % councils.length] ?? '',
      author: author?.id ?? '',
      seconder: seconder?.id ?? '',
      champion: champion.id,
      state: state ?? 'DRAFT',
      body: bodyOf(world, at),
      from: `${days} days`,
      decided: ['FINAL', 'NOT_CARRIED', 'REFUSED', 'CARRIED'].includes(state ?? ''),
      talked: at % 4,
    };
  });
}

const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? '';

function bodyOf({ touchPointIds, customersId }: World, at: number): string {
  const title = `${pick(WHATS, at)} ${pick(HOWS, Math.floor(at / WHATS.length))}`;
  return canonical({
    schema: 1,
    prose: {
      title,
      whatChanges: `${title}: from the first of the month customers do it themselves, and hear within the hour what came of it.`,
      easier: 'Nobody waits in a queue for what they could have done on the way.',
      background: 'The complaints of the last two quarters name it more often than anything else at this place.',
    },
    effects: {
      touchPoints: [...new Set([touchPointIds[at % touchPointIds.length] ?? '', ...(at % 5 ? [] : [touchPointIds[(at + 3) % touchPointIds.length] ?? ''])])],
      constituencies: [{ constituency: customersId, stance: 'affects' }],
    },
  });
}
