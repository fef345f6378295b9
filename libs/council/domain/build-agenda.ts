import { MOST_ITEMS } from './meeting.agenda.js';

/** A decision that is before the council, with the moment at which something happens to it without anybody: its vote closes, or opens. */
export interface Pending {
  readonly id: string;
  readonly state: string;
  readonly dueAt: Date | null;
}

export type BuiltItem =
  | { readonly kind: 'MINUTES'; readonly meetingId: string; readonly minutes: number }
  | { readonly kind: 'DECISION'; readonly decisionId: string; readonly minutes: number }
  | { readonly kind: 'OTHER'; readonly minutes: number };

export interface Built {
  readonly items: readonly BuiltItem[];
  /** Decisions for which there is no time. */
  readonly left: number;
}

/** How many minutes a decision takes where it stands so; what waits for a champion takes none: there is nothing for the council to do. */
const MINUTES: Readonly<Record<string, number>> = { VOTING: 15, DELIBERATING: 20, REFUSED: 20, NOT_CARRIED: 10 };
const [OF_MINUTES, OF_OTHER] = [5, 10];

/** Drafts an agenda from the clocks: the minutes that wait for approval, what is due soonest, then the backlog, as far as the meeting lasts, and a few minutes for what nobody foresaw. */
export function buildAgenda(length: number, toApprove: readonly string[], pending: readonly Pending[]): Built {
  const items: BuiltItem[] = [];
  let free = length - OF_OTHER;
  const take = (item: BuiltItem): boolean => {
    const fits = item.minutes <= free && items.length < MOST_ITEMS - 1;
    if (fits) items.push(item);
    if (fits) free -= item.minutes;
    return fits;
  };
  for (const meetingId of toApprove) take({ kind: 'MINUTES', meetingId, minutes: OF_MINUTES });
  const due = pending.filter(({ state }) => state in MINUTES).sort((a, b) => (a.dueAt?.getTime() ?? Infinity) - (b.dueAt?.getTime() ?? Infinity) || rank(a) - rank(b));
  const left = due.filter(({ id, state }) => !take({ kind: 'DECISION', decisionId: id, minutes: MINUTES[state] ?? 0 })).length;
  return { items: [...items, { kind: 'OTHER', minutes: OF_OTHER }], left };
}

const rank = ({ state }: Pending): number => Object.keys(MINUTES).indexOf(state);
