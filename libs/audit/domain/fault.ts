import type { RefusedCheckpoint } from './checkpoint.js';
import type { OpenVote } from './open-votes.js';

/** What is wrong with a record, a certificate or a proof of growth: a code, and what its sentence needs. Positions count from 0. */
export type Fault =
  | { readonly code: 'NotReadable' | 'SaidTwice'; readonly line: number }
  | { readonly code: 'NoFile'; readonly why: NotOpened }
  | { readonly code: 'KeptNotReadable' | 'GrownNotReadable'; readonly file: string; readonly why: NotOpened | 'NOT_UTF8' | 'NONE' }
  | { readonly code: 'NotVerifiable'; readonly why: string }
  | { readonly code: 'FileCut' | 'FileEmpty' | 'NotUtf8' | 'NoRecord' | 'KeyMalformed' | 'KeysOther' | 'RecordEmpty' | 'CheckpointMissing' }
  | { readonly code: 'CountsOther'; readonly entries: number; readonly checkpoints: number }
  | { readonly code: 'OtherRecord'; readonly origin: string; readonly expected: string }
  | { readonly code: 'KeyUnknown' | 'SignatureFalse' | 'CheckpointMalformed' | 'CheckpointUnordered'; readonly checkpoint: number }
  | { readonly code: 'EventAltered'; readonly position: number; readonly event: string; readonly type: string; readonly at: string }
  | { readonly code: 'EventRemoved'; readonly position: number; readonly event: string | null }
  | { readonly code: 'EventSilent' | 'ProofFalse' | 'EventUnordered'; readonly position: number; readonly event: string }
  | { readonly code: 'EventsReordered'; readonly positions: readonly [number, number]; readonly events: readonly [string, string] }
  | { readonly code: 'EventAdded'; readonly event: string; readonly type: string; readonly at: string }
  | { readonly code: 'PlaceFalse'; readonly line: number; readonly position: number; readonly expected: number }
  | { readonly code: 'RecordAltered' | 'TailCut' | 'NotCovered' | 'EventsRemoved' | 'NotGrown'; readonly from: number; readonly until: number }
  | { readonly code: 'NotCompared'; readonly kept: number; readonly sizes: readonly number[] }
  /** A line is numbered in a record only. */
  | { readonly code: 'NotSealed'; readonly field: string; readonly line?: number }
  | { readonly code: 'NotFinal' | 'NotProposed' | 'NotOpened' | 'NotCarried' | 'TextAltered'; readonly decision: string }
  | { readonly code: 'RevisionMissing'; readonly decision: string; readonly revision: number }
  | { readonly code: 'NotApproved'; readonly decision: string; readonly constituency: string };

/** Why a file cannot be read at all. */
export type NotOpened = 'MISSING' | 'FOLDER' | 'FORBIDDEN' | 'OTHER';

/** The outcome of a verification. What is right is said as well: without it nobody knows what was looked at. */
export interface Verdict {
  readonly kind: 'RECORD' | 'CERTIFICATE' | 'CONSISTENCY' | 'UNKNOWN';
  readonly origin: string;
  readonly faults: readonly Fault[];
  /** Faults beyond those that are named. */
  readonly unnamed: number;
  readonly events: number;
  /** Events whose facts are not in the file yet, because they belong to a vote that is open: their leaves are. */
  readonly withheld: number;
  /** Where the first ten of them stand. */
  readonly withheldAt: readonly number[];
  /** The oldest vote that is open, for which they can be secret. */
  readonly openSince: OpenVote | null;
  readonly checkpoints: number;
  /** The keys that signed, each as one word. */
  readonly keys: readonly string[];
  /** Whether the keys came from whoever verifies. Else they came with the file, and should be compared. */
  readonly pinned: boolean;
  /** Whether they have all signed a checkpoint, too, that whoever verifies had kept. */
  readonly kept: boolean;
  /** Only of a certificate. */
  readonly decision: { readonly number: number; readonly title: string; readonly revision: number; readonly finalAt: string } | null;
  /** Only of a proof that a record has grown: how many events it had, to which all others were added. */
  readonly grownFrom?: number | null;
}

/** Of a file in which there was nothing to look at yet. */
export const NOTHING: Omit<Verdict, 'faults'> = { kind: 'UNKNOWN', origin: '', unnamed: 0, events: 0, withheld: 0, withheldAt: [], openSince: null, checkpoints: 0, keys: [], pinned: false, kept: false, decision: null };

const REFUSED = { MALFORMED: 'CheckpointMalformed', UNKNOWN_KEY: 'KeyUnknown', BAD_SIGNATURE: 'SignatureFalse' } as const;
/** Why a checkpoint is not believed; 0 numbers one that the verifier has kept. */
export const refusedAs = ({ refused }: RefusedCheckpoint, checkpoint: number): Fault => ({ code: REFUSED[refused], checkpoint });
