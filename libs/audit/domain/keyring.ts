import { isRefused, openCheckpoint, type OpenedCheckpoint } from './checkpoint.js';
import type { Consistency } from './consistency-file.js';
import type { Fault, Verdict } from './fault.js';
import { readKey, writeKey, type Cryptography, type VerifierKey } from './note.js';

/** What a verifier knows from elsewhere: keys that they trust, and signed checkpoints that they once kept. */
export interface Trusted {
  readonly keys: readonly VerifierKey[];
  readonly checkpoints: readonly string[];
  /** Proofs of growth: they lead from a checkpoint that was kept to the one that signs a certificate. */
  readonly grown?: readonly Consistency[];
}

/** A record is signed with one key, or after a change with a few. */
const MOST_KEYS = 64;

/** Opens the checkpoints of a file with the keys that are trusted, or else with those that it names, and knows which have signed. */
export class Keyring {
  private readonly keys: readonly VerifierKey[];
  private readonly signers = new Set<string>();
  private readonly keepers = new Set<string>();
  private isAnyRefused = false;

  constructor(
    private readonly cryptography: Cryptography,
    private readonly origin: string,
    private readonly named: readonly string[],
    private readonly trusted: Trusted,
  ) {
    this.keys = trusted.keys.length > 0 ? trusted.keys : named.slice(0, MOST_KEYS).flatMap((key) => readKey(cryptography.sha256, key) ?? []);
  }

  /** A checkpoint of the file. */
  open(note: string): OpenedCheckpoint {
    const opened = this.openInto(this.signers, note);
    this.isAnyRefused ||= isRefused(opened);
    return opened;
  }

  /** A checkpoint that the verifier has kept. */
  openKept(note: string): OpenedCheckpoint {
    return this.openInto(this.keepers, note);
  }

  /** A file names keys of its own record and nothing else, each once, and among them those that have signed it: any other word there would pass for somebody who vouches for it. */
  faults(): Fault[] {
    const words = new Set(this.named);
    const areKeys = words.size === this.named.length && words.size <= MOST_KEYS && this.named.every((word) => this.isOwn(word));
    const areAllNamed = this.isAnyRefused || [...this.signers].every((key) => words.has(key));
    return areKeys && areAllNamed ? [] : [{ code: 'KeysOther' }];
  }

  get told(): Pick<Verdict, 'keys' | 'pinned' | 'kept'> {
    return { keys: [...this.signers], pinned: this.trusted.keys.length > 0, kept: this.signers.size > 0 && [...this.signers].every((key) => this.keepers.has(key)) };
  }

  private isOwn(word: string): boolean {
    const key = readKey(this.cryptography.sha256, word);
    return key?.name === this.origin && writeKey(this.cryptography.sha256, key) === word;
  }

  private openInto(signers: Set<string>, note: string): OpenedCheckpoint {
    const opened = openCheckpoint(this.cryptography, note, this.keys);
    if (!isRefused(opened)) signers.add(writeKey(this.cryptography.sha256, opened.by));
    return opened;
  }
}
