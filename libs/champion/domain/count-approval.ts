import { fromHex, sha256, sha256OfText } from './sha256.js';

/** A candidate of a published election; `key` is the UUID under which ballots approve it. */
export interface Candidate {
  readonly key: string;
  /** False for who was no longer free to stand when the votes were counted (E2): listed, never elected. */
  readonly stood: boolean;
}

/** A ballot as it is published: nobody's, but findable by whoever has its receipt. */
export interface CountedBallot {
  /** SHA-256 of the receipt, 64 hex digits. */
  readonly receiptHash: string;
  /** Keys of the approved candidates; none of them means "none of these". */
  readonly approved: readonly string[];
}

export interface ApprovalCount {
  readonly voted: number;
  readonly noneVotes: number;
  /** SHA-256 over all ballots, 64 hex digits. */
  readonly ballotsHash: string;
  /** All candidates in their order. */
  readonly lines: readonly CountedLine[];
  /** Whether equal approvals decided who is elected, or in which order. */
  readonly tieBroken: boolean;
}

export interface CountedLine {
  readonly key: string;
  readonly approvals: number;
  /** 1, 2, 3 … */
  readonly place: number;
  readonly elected: boolean;
  /** SHA-256 of seed, ballots' hash and candidate: orders equal approvals, smallest first (E4). */
  readonly tieKey: string;
}

/**
 * Approval voting, as PostgreSQL counts it (`champion.count_election` is the authority; this explains it and recounts it).
 * Each candidate gets one approval per ballot that names it. Elected are the first `places` who were free to stand and have more
 * approvals than there are ballots for "none of these". `seed` is 64 hex digits, published with the result.
 */
export function countApproval(candidates: readonly Candidate[], ballots: readonly CountedBallot[], places: number, seed: string): ApprovalCount {
  const ballotsHash = hashOfBallots(ballots);
  const noneVotes = ballots.filter(({ approved }) => approved.length === 0).length;
  const ordered = candidates
    .map(({ key, stood }) => ({
      key,
      stood,
      approvals: ballots.filter(({ approved }) => approved.includes(key)).length,
      tieKey: sha256(Uint8Array.from([...fromHex(seed), ...fromHex(ballotsHash), ...fromHex(key.replaceAll('-', ''))])),
    }))
    .sort((a, b) => b.approvals - a.approvals || compare(a.tieKey, b.tieKey));
  const seated = ordered.filter(({ stood, approvals }) => stood && approvals > noneVotes).slice(0, places);
  const tieBroken = seated.some((winner) => ordered.some((other) => other !== winner && other.stood && other.approvals === winner.approvals));
  const lines = ordered.map((line, at) => ({ key: line.key, approvals: line.approvals, place: at + 1, elected: seated.includes(line), tieKey: line.tieKey }));
  return { voted: ballots.length, noneVotes, ballotsHash, lines, tieBroken };
}

/** Whether the revealed seed is the one that was committed to before anybody voted (E4). */
export const seedMatches = (seed: string, commitment: string): boolean => sha256(fromHex(seed)) === commitment;

/** One line per ballot in the order of receipt hashes: the hash, a colon, the approved in order joined by commas, a line feed. */
function hashOfBallots(ballots: readonly CountedBallot[]): string {
  const lines = [...ballots].sort((a, b) => compare(a.receiptHash, b.receiptHash)).map(({ receiptHash, approved }) => `${receiptHash}:${[...approved].sort(compare).join(',')}\n`);
  return sha256OfText(lines.join(''));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
