import type { CountedBallot } from './count-approval.js';

/** A published election, as far as its files hold it. */
export interface PublishedElection {
  readonly title: string;
  readonly electorate: number;
  readonly voted: number;
  readonly noneVotes: number;
  readonly places: number;
  readonly ballotsHash: string;
  readonly seed: string;
  readonly seedCommitment: string;
  /** In their order. */
  readonly lines: readonly { readonly key: string; readonly name: string; readonly stood: boolean; readonly approvals: number; readonly place: number; readonly elected: boolean }[];
}

/** The name of the format; another shape gets another number. */
export const BALLOTS_FORMAT = 'tribune-approval-ballots/1';

/**
 * Everything that a recount needs, with the hash of each receipt, so that voters find their own ballot in the file (E5, E6). Ballots stand in the order
 * of those hashes: it tells nothing of when they came.
 */
export function ballotsAsJson({ title, electorate, voted, noneVotes, places, ballotsHash, seed, seedCommitment, lines }: PublishedElection, ballots: readonly CountedBallot[]): string {
  const file = {
    format: BALLOTS_FORMAT, title, electorate, places, voted, noneVotes, ballotsHash, seed, seedCommitment,
    candidates: lines.map(({ key, name, stood, approvals, place, elected }) => ({ key, name, stood, approvals, place, elected })),
    ballots: inOrder(ballots).map(({ receiptHash, approved }) => ({ receiptHash, approved: [...approved].sort() })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * The ballots in the BLT format of OpenSTV. BLT knows rankings: those whom a ballot approves stand on it as equals, "1=3". "None of these" is the last
 * candidate, so that any program shows the line that has to be passed. Who was no longer free to stand is withdrawn ("-2"). Equal ballots are one line
 * with their number; receipts have no place in this format.
 */
export function ballotsAsBlt({ title, places, lines }: PublishedElection, ballots: readonly CountedBallot[], none: string): string {
  const numbers = new Map(lines.map(({ key }, at) => [key, at + 1]));
  const kinds = new Map<string, number>();
  for (const { approved } of ballots) {
    const kind = approved.length === 0 ? String(lines.length + 1) : approved.flatMap((key) => numbers.get(key) ?? []).sort((a, b) => a - b).join('=');
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const counted = [...kinds].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([kind, n]) => `${n} ${kind} 0`);
  const withdrawn = lines.flatMap(({ stood }, at) => (stood ? [] : [`-${at + 1}`]));
  return [`${lines.length + 1} ${Math.min(places, lines.length + 1)}`, ...(withdrawn.length > 0 ? [withdrawn.join(' ')] : []), ...counted, '0', ...[...lines.map(({ name }) => name), none, title].map(quoted), ''].join('\n');
}

const inOrder = (ballots: readonly CountedBallot[]): CountedBallot[] => [...ballots].sort((a, b) => (a.receiptHash < b.receiptHash ? -1 : 1));

/** BLT has no escape: a quotation mark in a name would end it. */
const quoted = (text: string): string => `"${text.replace(/"/g, '’').replace(/\s+/g, ' ').trim()}"`;
