import type { RefusedCheckpoint } from './checkpoint.js';

/** What is wrong with a record, a certificate or a proof of growth: a code, and what its sentence needs. Positions count from 0. */
export type Fault =
  | { readonly code: 'NotReadable' | 'SaidTwice'; readonly line: number }
  | { readonly code: 'NoFile'; readonly why: 'MISSING' | 'FOLDER' | 'FORBIDDEN' | 'OTHER' }
  | { readonly code: 'FileCut' | 'FileEmpty' | 'NotUtf8' | 'NoRecord' | 'KeyMalformed' | 'KeptNotReadable' | 'GrownNotReadable' }
  | { readonly code: 'OtherRecord'; readonly origin: string; readonly expected: string }
  | { readonly code: 'KeyUnknown' | 'SignatureFalse' | 'CheckpointMalformed'; readonly checkpoint: number }
  | { readonly code: 'CheckpointMissing' }
  | { readonly code: 'EventAltered'; readonly position: number; readonly event: string; readonly type: string; readonly at: string }
  | { readonly code: 'EventRemoved'; readonly position: number; readonly event: string | null }
  | { readonly code: 'EventsReordered'; readonly positions: readonly [number, number]; readonly events: readonly [string, string] }
  | { readonly code: 'EventAdded'; readonly event: string; readonly type: string; readonly at: string }
  | { readonly code: 'RecordAltered' | 'TailCut' | 'EventsRemoved' | 'NotGrown'; readonly from: number; readonly until: number }
  | { readonly code: 'NotCompared'; readonly kept: number; readonly sizes: readonly number[] }
  | { readonly code: 'NotSealed'; readonly field: string }
  | { readonly code: 'ProofFalse'; readonly position: number; readonly event: string }
  | { readonly code: 'NotFinal' | 'NotCarried' | 'TextAltered'; readonly decision: string }
  | { readonly code: 'NotApproved'; readonly decision: string; readonly constituency: string };

/** The outcome of a verification. What is right is said as well: without it nobody knows what was looked at. */
export interface Verdict {
  readonly kind: 'RECORD' | 'CERTIFICATE' | 'CONSISTENCY' | 'UNKNOWN';
  readonly origin: string;
  readonly faults: readonly Fault[];
  readonly events: number;
  /** Events whose facts are not in the file yet, because they belong to a vote that is open: their leaves are. */
  readonly withheld: number;
  readonly checkpoints: number;
  /** The keys that signed, each as one word. */
  readonly keys: readonly string[];
  /** Whether the keys came from whoever verifies. Else they came with the file, and should be compared. */
  readonly pinned: boolean;
  /** Only of a certificate. */
  readonly decision: { readonly number: number; readonly title: string; readonly revision: number; readonly finalAt: string } | null;
  /** Only of a proof that a record has grown: how many events it had, to which all others were added. */
  readonly grownFrom?: number | null;
}

const REFUSED = { MALFORMED: 'CheckpointMalformed', UNKNOWN_KEY: 'KeyUnknown', BAD_SIGNATURE: 'SignatureFalse' } as const;
/** Why a checkpoint is not believed; 0 numbers one that the verifier has kept. */
export const refusedAs = ({ refused }: RefusedCheckpoint, checkpoint: number): Fault => ({ code: REFUSED[refused], checkpoint });
