import { fromHex, toHex } from './bytes.js';
import { isRefused, originOf, type OpenedCheckpoint } from './checkpoint.js';
import { eventLeaf, type LeafFacts } from './event-leaf.js';
import { FaultList } from './fault-list.js';
import { NOTHING, refusedAs, type Verdict } from './fault.js';
import { Keyring, type Trusted } from './keyring.js';
import type { Cryptography } from './note.js';
import { OpenVotes } from './open-votes.js';
import { Places } from './places.js';
import { readJson, type Read } from './read-json.js';
import { beyond, FIELDS, isCheckpointLine, isEnd, isEntry, isHead, isSealedOnly, isUnsealed, type RecordEntry } from './record-file.js';

/** Positions of events that say nothing are told up to so many. */
const MOST_TOLD = 10;

/** Reads a record line by line and finds out whether it is what was sealed. Nothing but the lines, the keys and mathematics is asked. */
export class RecordVerifier {
  private readonly faults = new FaultList();
  private readonly places: Places;
  private readonly votes = new OpenVotes();
  /** Null until a first line has said whose record it is. */
  private begun: { readonly origin: string; readonly keyring: Keyring } | null = null;
  private counts = { lines: 0, checkpoints: 0, entries: 0, unread: 0, missing: 0 };
  private lastSize = 0;
  /** Lines since the last entry that could not be read, and may have been entries. */
  private unread = 0;
  /** By how much the file’s own numbering has fallen behind: said where it does, not for all that follow. */
  private behind = 0;
  private end: 'NOT_YET' | 'UNREADABLE' | 'READ' = 'NOT_YET';

  constructor(
    private readonly cryptography: Cryptography,
    private readonly trusted: Trusted = { keys: [], checkpoints: [] },
  ) {
    this.places = new Places(cryptography.sha256);
  }

  /** A line as it stands in the file; null where it is no text. */
  takeText(text: string | null): void {
    const read: Read = text === null ? { refused: 'NOT_READABLE' } : readJson(text);
    if ('value' in read) return this.take(read.value);
    if (++this.counts.lines === 1) return this.faults.say({ code: 'NoRecord' });
    return this.passOver(read.refused === 'SAID_TWICE' ? 'SaidTwice' : 'NotReadable');
  }

  take(line: unknown): void {
    if (++this.counts.lines === 1) return this.begin(line);
    if (!this.begun) return undefined;
    if (this.end === 'READ') return this.passOver();
    this.end = 'NOT_YET';
    if (isCheckpointLine(line) && this.counts.entries === 0) {
      this.demandOnly(FIELDS.checkpoint, line);
      return this.expect(this.begun.keyring.open(line.checkpoint), ++this.counts.checkpoints, this.begun.origin);
    }
    if (isEntry(line)) return this.enter(line, this.begun.origin);
    if (isUnsealed(line)) return this.faults.say({ code: 'EventAdded', event: line.unsealed.id, type: line.unsealed.type, at: line.unsealed.at });
    if (!isEnd(line)) return this.passOver();
    this.demandOnly(FIELDS.end, line);
    this.demandOnly(FIELDS.counts, line.end, 'end.');
    this.end = 'READ';
    if (!this.isAsLongAs(line.end)) this.faults.say({ code: 'CountsOther', ...line.end });
    return undefined;
  }

  verdict(): Verdict {
    const { begun, counts: { lines, entries, checkpoints } } = this;
    if (lines === 0) this.faults.say({ code: 'FileEmpty' });
    if (!begun) return { ...NOTHING, kind: 'RECORD', ...this.faults.told };
    if (this.end === 'NOT_YET') this.faults.say({ code: 'FileCut' });
    this.faults.sayAll(begun.keyring.faults());
    this.faults.sayAll(this.votes.unfounded().map((silent) => ({ code: 'EventSilent', ...silent })));
    const wrong = this.places.faults(this.unread);
    this.faults.sayAll(wrong);
    if (entries === 0 && wrong.length === 0) this.faults.say({ code: 'RecordEmpty' });
    if (entries > 0 && checkpoints === 0) this.faults.say({ code: 'CheckpointMissing' });
    const { withheld, first } = this.votes;
    return {
      kind: 'RECORD', origin: begun.origin, ...this.faults.told, events: entries, withheld: withheld.length, withheldAt: withheld.slice(0, MOST_TOLD),
      openSince: withheld.length > 0 ? first : null, checkpoints, ...begun.keyring.told, decision: null,
    };
  }

  private begin(line: unknown): void {
    if (!isHead(line)) return this.faults.say({ code: 'NoRecord' });
    const keyring = new Keyring(this.cryptography, line.origin, line.keys, this.trusted);
    this.begun = { origin: line.origin, keyring };
    this.demandOnly(FIELDS.head, line);
    this.trusted.checkpoints.forEach((note) => this.expect(keyring.openKept(note), 0, line.origin));
    return undefined;
  }

  /** A checkpoint tells which root the tree has at its size; 0 numbers one that the verifier has kept. */
  private expect(opened: OpenedCheckpoint, number: number, origin: string): void {
    if (isRefused(opened)) return this.faults.say(refusedAs(opened, number));
    if (opened.origin !== origin) return this.faults.say({ code: 'OtherRecord', origin: opened.origin, expected: origin });
    if (number > 0) {
      if (opened.size <= this.lastSize) this.faults.say({ code: 'CheckpointUnordered', checkpoint: number });
      this.lastSize = opened.size;
    }
    return this.places.expect(opened);
  }

  private enter(entry: RecordEntry, origin: string): void {
    this.counts.entries++;
    this.reach(entry.position);
    const { leaf, event, facts } = entry;
    const isWithheld = facts === null && entry.withheld === true;
    this.demandOnly(isWithheld ? FIELDS.withheld : FIELDS.entry, entry);
    const position = this.places.size;
    if (isWithheld) this.votes.keepSilent(position, event);
    else if (!facts) this.faults.say({ code: 'EventRemoved', position, event });
    else if (facts.id !== event || originOf(facts.organization) !== origin || !isSealedOnly(facts) || !this.isLeafOf(leaf, facts)) this.faults.say({ code: 'EventAltered', position, event, type: facts.type, at: facts.at });
    else this.votes.hear(position, facts);
    this.places.add(fromHex(leaf) ?? Uint8Array.of(), event);
  }

  private isLeafOf(leaf: string, facts: LeafFacts): boolean {
    return toHex(eventLeaf(this.cryptography.sha256, facts)) === leaf;
  }

  /** Each entry stands in the place after the one before: what is not there is named, and what counts places anew. */
  private reach(position: number): void {
    const from = this.places.size;
    if (position === from) this.behind = 0;
    const missing = position + this.behind - from;
    if (missing < 0) {
      this.faults.say({ code: 'PlaceFalse', line: this.counts.lines, position, expected: from - this.behind });
      this.behind -= missing;
    } else if (missing > 0) {
      // lines that cannot be read have been named already
      if (missing > this.unread) this.faults.say(missing === 1 ? { code: 'EventRemoved', position: from, event: null } : { code: 'EventsRemoved', from, until: from + missing });
      this.counts.missing += missing;
      this.places.leaveOut(from + missing);
    }
    this.unread = 0;
  }

  private passOver(code: 'NotReadable' | 'SaidTwice' = 'NotReadable'): void {
    if (!this.begun) return;
    this.faults.say({ code, line: this.counts.lines });
    this.unread++;
    this.counts.unread++;
    if (this.end === 'NOT_YET') this.end = 'UNREADABLE';
  }

  /** Whether as many lines were there as the last one says, but for those that are named already because they are missing or cannot be read. */
  private isAsLongAs(end: { readonly entries: number; readonly checkpoints: number }): boolean {
    const { entries, checkpoints, unread, missing } = this.counts;
    const [events, heads] = [end.entries - entries, end.checkpoints - checkpoints];
    return events >= 0 && heads >= 0 && heads <= unread && events + heads <= unread + missing;
  }

  private demandOnly(fields: readonly string[], value: object, within = ''): void {
    for (const field of beyond(value, fields)) this.faults.say({ code: 'NotSealed', field: `${within}${field}`, line: this.counts.lines });
  }
}
