import { countApproval, seedMatches } from '@tribune/champion/domain';
import type { Ballot, Result } from './election.documents.js';
import { texts } from './result.texts.js';

export interface Comparison {
  readonly agrees: boolean;
  readonly steps: { readonly text: string; readonly holds: boolean }[];
}

/** Counts the fetched ballots from the beginning and holds the outcome against what is published, line by line. */
export function compareCount(result: Result, ballots: readonly Ballot[]): Comparison {
  const mine = countApproval(result.lines, ballots.map(({ receiptHash, approvedKeys }) => ({ receiptHash, approved: approvedKeys })), result.places, result.seed);
  const counted = (key: string) => mine.lines.find((line) => line.key === key)?.approvals ?? 0;
  const same = (pick: (line: { key: string; elected: boolean }) => string) => mine.lines.map(pick).join() === result.lines.map(pick).join();
  const { recount } = texts;
  const steps = [
    { text: recount.ballots(mine.voted, result.voted), holds: mine.voted === result.voted },
    { text: recount.hash, holds: mine.ballotsHash === result.ballotsHash },
    { text: recount.seed, holds: seedMatches(result.seed, result.seedCommitment) },
    ...result.lines.map(({ key, name, approvals }) => ({ text: recount.line(name, counted(key), approvals), holds: counted(key) === approvals })),
    { text: recount.none(mine.noneVotes, result.noneVotes), holds: mine.noneVotes === result.noneVotes },
    { text: recount.order, holds: same(({ key }) => key) },
    { text: recount.elected, holds: same(({ key, elected }) => `${key}${elected}`) },
  ];
  return { agrees: steps.every(({ holds }) => holds), steps };
}
