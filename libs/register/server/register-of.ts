import { pageOf, toNodeId, type PageArgs } from '@tribune/kernel/server';
import { RegisterAddress, type RegisterEntry } from './entry.types.js';
import { Register, type RegisterLine, type EntryPlace, type RegisterCount, type RegisterOwner, type RegisterStage } from './register.types.js';

type PlaceRow = Omit<EntryPlace, 'touchPointId'> & { readonly id: string };
type LineRow = Omit<RegisterLine, 'places'> & { readonly places: readonly PlaceRow[]; readonly cursor: readonly [rank: number, at: string, key: string] };
/** What SQL gives for a page: without `lines` where the person may not read it. */
export interface RegisterRow extends RegisterOwner {
  readonly lines?: readonly LineRow[];
  readonly stages?: readonly RegisterStage[];
  readonly counts?: Readonly<Record<string, number>>;
}

export function registerOf({ lines = [], stages = [], counts = {}, ...owner }: RegisterRow, page: PageArgs): Register {
  const { edges, pageInfo } = pageOf(lines, page, ({ cursor }) => cursor, lineOf);
  return Object.assign(new Register(), owner, {
    lines: edges.map(({ node }) => node),
    pageInfo,
    stages: stages.map(({ id, name, touchPoints }) => ({ id: toNodeId('Stage', id), name, touchPoints: touchPoints.map((each) => ({ id: toNodeId('TouchPoint', each.id), name: each.name, retired: each.retired })) })),
    counts: Object.entries(counts).map(([kind, count]): RegisterCount => ({ kind: kind as RegisterCount['kind'], count })),
  });
}

/** What SQL gives for an entry: without one where there is none, or where the person may not read it. */
export interface AddressRow extends RegisterOwner {
  readonly entry?: (Omit<RegisterEntry, 'places'> & { readonly places: readonly PlaceRow[] }) | null;
}

export function addressOf({ entry, ...owner }: AddressRow): RegisterAddress {
  return Object.assign(new RegisterAddress(), owner, { entry: entry ? { ...NOTHING, ...lineOf(entry), emergency: entry.emergency && { ...entry.emergency, id: toNodeId('EmergencyAct', entry.emergency.id) } } : null });
}

const lineOf = <Row extends { readonly places: readonly PlaceRow[] }>({ places, ...line }: Row) => ({ progress: null, outcome: null, ...line, places: places.map(({ id, ...place }) => ({ touchPointId: toNodeId('TouchPoint', id), ...place })) });

/** Lists that an entry of another kind, or one under an embargo, does not have. */
const NOTHING = { conditions: [], consents: [], refusals: [], supersedes: [], supersededBy: [], emergencyActs: [], facts: [] };
