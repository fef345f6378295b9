import { fromHex, isSame, toHex } from './bytes.js';
import { isRefused, openCheckpoint, type Checkpoint } from './checkpoint.js';
import type { Consistency } from './consistency-file.js';
import { eventLeaf } from './event-leaf.js';
import { refusedAs, type Fault, type Verdict } from './fault.js';
import { displaced } from './displaced.js';
import { EMPTY, grown, rootOf, type Frontier } from './merkle.js';
import { readKey, writeKey, type Cryptography, type VerifierKey } from './note.js';
import { readJson, type Read } from './read-json.js';
import { isCheckpointLine, isEnd, isEntry, isHead, isSealedOnly, isUnsealed, type RecordEntry } from './record-file.js';

/** What a verifier knows from elsewhere: keys that they trust, and signed checkpoints that they once kept. */
export interface Trusted {
  readonly keys: readonly VerifierKey[];
  readonly checkpoints: readonly string[];
  /** Proofs of growth: they lead from a checkpoint that was kept to the one that signs a certificate. */
  readonly grown?: readonly Consistency[];
}

/** More events that are missing beside each other are named as one. */
const MOST_NAMED = 1_000;

/** Reads a record line by line and finds out whether it is what was sealed. Nothing but the lines, the keys and mathematics is asked. */
export class RecordVerifier {
  private readonly faults: Fault[] = [];
  private readonly expected: Checkpoint[] = [];
  private readonly leaves: Uint8Array[] = [];
  private readonly events: string[] = [];
  private readonly signers = new Map<string, VerifierKey>();
  private origin = '';
  private keys: readonly VerifierKey[] = [];
  private counts = { lines: 0, checkpoints: 0, entries: 0, withheld: 0 };
  private ended = false;
  /** From the first hole on no root can be right: what is wrong before it is said, and no root after it compared. */
  private lost = false;
  private wrong: Checkpoint | null = null;
  private tree: Frontier = EMPTY;
  private good: Frontier = EMPTY;

  constructor(
    private readonly cryptography: Cryptography,
    private readonly trusted: Trusted = { keys: [], checkpoints: [] },
  ) {}

  /** A line as it stands in the file; null where it is no text. */
  takeText(text: string | null): void {
    const read: Read = text === null ? { refused: 'NOT_READABLE' } : readJson(text);
    if ('value' in read) return this.take(read.value);
    this.counts.lines++;
    // a first line that cannot be read is the beginning of no record
    if (this.counts.lines === 1) return this.say({ code: 'NoRecord' });
    if (this.origin !== '') this.say({ code: read.refused === 'SAID_TWICE' ? 'SaidTwice' : 'NotReadable', line: this.counts.lines });
    return undefined;
  }

  take(line: unknown): void {
    this.counts.lines++;
    if (this.counts.lines === 1) return this.begin(line);
    if (this.origin === '') return undefined;
    if (this.ended) return this.say({ code: 'NotReadable', line: this.counts.lines });
    if (isCheckpointLine(line) && this.counts.entries === 0) {
      this.counts.checkpoints++;
      return this.expect(line.checkpoint, this.counts.checkpoints);
    }
    if (isEntry(line)) return this.enter(line);
    if (isUnsealed(line)) return this.say({ code: 'EventAdded', event: line.unsealed.id, type: line.unsealed.type, at: line.unsealed.at });
    if (isEnd(line)) {
      this.ended = true;
      if (line.end.entries !== this.counts.entries || line.end.checkpoints !== this.counts.checkpoints) this.say({ code: 'FileCut' });
      return undefined;
    }
    return this.say({ code: 'NotReadable', line: this.counts.lines });
  }

  verdict(): Verdict {
    if (this.counts.lines === 0) this.say({ code: 'FileEmpty' });
    if (!this.ended && this.origin !== '') this.say({ code: 'FileCut' });
    if (this.wrong) this.locate(this.wrong);
    const next = this.expected.reduce<Checkpoint | undefined>((last, each) => (last && last.size > each.size ? last : each), undefined);
    if (next) this.say({ code: 'TailCut', from: this.tree.size, until: next.size });
    if (this.counts.checkpoints === 0 && this.counts.entries > 0) this.say({ code: 'CheckpointMissing' });
    else if (!next && !this.lost && this.signers.size > 0 && this.tree.size > this.good.size) this.say({ code: 'RecordAltered', from: this.good.size, until: this.tree.size });
    return {
      kind: 'RECORD', origin: this.origin, faults: this.faults, events: this.counts.entries, withheld: this.counts.withheld, checkpoints: this.counts.checkpoints,
      keys: [...this.signers.keys()], pinned: this.trusted.keys.length > 0, decision: null,
    };
  }

  private begin(line: unknown): void {
    if (!isHead(line)) return this.say({ code: 'NoRecord' });
    this.origin = line.origin;
    this.keys = this.trusted.keys.length > 0 ? this.trusted.keys : line.keys.flatMap((key) => readKey(this.cryptography.sha256, key) ?? []);
    this.trusted.checkpoints.forEach((note) => this.expect(note, 0));
  }

  /** A checkpoint tells which root the tree has at its size; 0 numbers one that the verifier has kept. */
  private expect(note: string, number: number): void {
    const opened = openCheckpoint(this.cryptography, note, this.keys);
    if (isRefused(opened)) return this.say(refusedAs(opened, number));
    if (opened.origin !== this.origin) return this.say({ code: 'OtherRecord', origin: opened.origin, expected: this.origin });
    this.signers.set(writeKey(this.cryptography.sha256, opened.by), opened.by);
    this.expected.push(opened);
    return undefined;
  }

  private enter(entry: RecordEntry): void {
    if (this.counts.entries++ === 0) this.expected.sort((a, b) => a.size - b.size);
    const { position, leaf, event, facts, withheld } = entry;
    this.miss(position);
    const sealed = fromHex(leaf) ?? Uint8Array.of();
    if (withheld && !facts) this.counts.withheld++;
    else if (!facts) this.say({ code: 'EventRemoved', position, event });
    else if (facts.id !== event || `tribune/${facts.organization}` !== this.origin || !isSealedOnly(facts) || toHex(eventLeaf(this.cryptography.sha256, facts)) !== leaf) this.say({ code: 'EventAltered', position, event, type: facts.type, at: facts.at });
    this.leaves.push(sealed);
    this.events.push(event);
    this.grow(sealed);
  }

  /** Places that are not there, up to this one: each by itself, or many as one. */
  private miss(position: number): void {
    const from = this.tree.size;
    if (position - from > MOST_NAMED) {
      this.say({ code: 'EventsRemoved', from, until: position });
      this.tree = { size: position, roots: [] };
      this.lost = true;
      return this.compare();
    }
    for (let missing = from; missing < position; missing++) {
      this.say({ code: 'EventRemoved', position: missing, event: null });
      this.leaves.push(Uint8Array.of());
      this.events.push('');
      this.grow(null);
    }
  }

  private grow(leaf: Uint8Array | null): void {
    if (!leaf) this.lost = true;
    this.tree = leaf && !this.lost ? grown(this.cryptography.sha256, this.tree, leaf) : { size: this.tree.size + 1, roots: [] };
    this.compare();
  }

  private compare(): void {
    while (this.expected[0] && this.expected[0].size <= this.tree.size) {
      const checkpoint = this.expected.shift();
      if (!checkpoint || this.lost || checkpoint.size < this.tree.size) continue;
      if (isSame(rootOf(this.cryptography.sha256, this.tree), checkpoint.root)) this.good = this.tree;
      else [this.lost, this.wrong] = [true, checkpoint];
    }
  }

  /** Where the first root is not the one that was sealed, and no altered or missing event says why: two that changed places, or somewhere since the last root that is right. */
  private locate(checkpoint: Checkpoint): void {
    const places = displaced(this.cryptography.sha256, { leaves: this.leaves, events: this.events, good: this.good }, checkpoint);
    if (places) this.say({ code: 'EventsReordered', positions: places, events: [this.events[places[0]] ?? '', this.events[places[1]] ?? ''] });
    else this.say({ code: 'RecordAltered', from: this.good.size, until: checkpoint.size });
  }

  private say(fault: Fault): void {
    this.faults.push(fault);
  }
}
