import { Injectable } from '@nestjs/common';
import { CERTIFIED, originOf, type Certificate, type Consistency } from '@tribune/audit/domain';
import { Database } from '@tribune/kernel/server';
import { publishedKeys } from './published-keys.js';
import { growthOf, proofsOf, type CertificateParts, type ConsistencyParts } from './proofs-of.js';

export interface RecordState {
  readonly organization: string;
  readonly size: number;
  readonly sealedAt: string | null;
  readonly checkpoint: string | null;
  readonly key: string | null;
  readonly oldestUnsealed: string | null;
  readonly mayExport: boolean;
}

interface Head {
  readonly organization: string;
  readonly name: string;
  readonly slug: string;
  readonly at: string;
  readonly size: number;
  readonly keys: readonly string[];
}

const asLines = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** Reads the sealed record, always through the session that asks. */
@Injectable()
export class RecordStore {
  private readonly keysOf = publishedKeys();

  constructor(private readonly database: Database) {}

  /** How far the record is sealed; null for whoever neither administers nor audits. */
  async state(token: string): Promise<RecordState | null> {
    const state = (await this.ask<{ state: RecordState | null }>('select audit.record_state($1) as state', token))[0]?.state ?? null;
    return state && { ...state, key: this.keysOf(originOf(state.organization), [state.key])[0] ?? null };
  }

  /** The newest checkpoint and the keys that sign, for everybody; null where no organization is. */
  async publicHead(address: string): Promise<{ checkpoint: string | null; keys: string[] } | null> {
    const head = (await this.ask<{ head: { organization: string; checkpoint: string | null; keys: string[] } | null }>('select audit.public_head($1) as head', address))[0]?.head ?? null;
    return head && { checkpoint: head.checkpoint, keys: this.keysOf(originOf(head.organization), head.keys) };
  }

  /** The name of the record’s file, and its text, read as it is taken: a thousand lines at a time. */
  async record(token: string): Promise<{ name: string; text: AsyncGenerator<string> }> {
    const [row] = await this.ask<{ head: Head }>('select audit.record_head($1) as head', token);
    if (!row) throw new Error('the record has no head');
    return { name: `${row.head.slug}-record.jsonl`, text: this.textOf(token, row.head) };
  }

  /** A final decision with all that proves it; `sealed` is false in the second before its seal. Null where whoever asks may not read it, or there is none. */
  async certificate(address: string, token: string | null, number: number): Promise<{ sealed: false } | { sealed: true; certificate: Certificate } | null> {
    const [row] = await this.ask<{ parts: CertificateParts | null }>('select audit.certificate($1, $2, $3, $4) as parts', address, token, number, CERTIFIED);
    if (!row?.parts) return null;
    const { organization, at, decision, key, checkpoint, isSealed } = row.parts;
    if (!isSealed || !checkpoint || !key) return { sealed: false };
    return { sealed: true, certificate: { kind: 'tribune-certificate', version: 1, origin: originOf(organization.id), organization, issuedAt: new Date(at).toISOString(), decision, keys: this.keysOf(originOf(organization.id), [key]), checkpoint, events: proofsOf(row.parts) } };
  }

  /** The proof that the record has only grown between two of its signed heads, the newest where no second is named. Null where whoever asks may not read it, or none was signed at these sizes. */
  async consistency(address: string, token: string | null, first: number, second: number | null): Promise<Consistency | null> {
    const [row] = await this.ask<{ parts: ConsistencyParts | null }>('select audit.consistency($1, $2, $3, $4) as parts', address, token, first, second);
    if (!row?.parts?.heads) return null;
    const { organization, heads: [before, after] } = row.parts;
    return {
      kind: 'tribune-consistency', version: 1, origin: originOf(organization), keys: this.keysOf(originOf(organization), [...new Set([before.key, after.key])]), checkpoints: [before.note, after.note], proof: growthOf(row.parts, before.size, after.size),
    };
  }

  private async *textOf(token: string, { organization, name, at, size, keys }: Head): AsyncGenerator<string> {
    yield asLines([JSON.stringify({ kind: 'tribune-record', version: 1, origin: originOf(organization), organization: name, exportedAt: new Date(at).toISOString(), keys: this.keysOf(originOf(organization), keys) })]);
    const counts = { checkpoints: 0, entries: 0 };
    for (let after = 0; after < size; ) {
      // what has been sealed since the first line was written stands in the next record
      const page = (await this.ask<{ size: string; note: string }>('select size, note from audit.record_checkpoints($1, $2)', token, after)).filter((each) => Number(each.size) <= size);
      if (page.length === 0) break;
      after = Number(page.at(-1)?.size);
      counts.checkpoints += page.length;
      yield asLines(page.map(({ note }) => JSON.stringify({ checkpoint: note })));
    }
    for (let next = 0; next < size; ) {
      const page = (await this.ask<{ place: string; line: string }>('select place, line from audit.record_entries($1, $2)', token, next)).filter(({ place }) => Number(place) < size);
      if (page.length === 0) break;
      next = Number(page.at(-1)?.place) + 1;
      counts.entries += page.length;
      yield asLines(page.map(({ line }) => line));
    }
    yield asLines((await this.ask<{ line: string }>('select line::text from audit.record_unsealed($1) line', token)).map(({ line }) => line));
    yield asLines([JSON.stringify({ end: counts })]);
  }

  private ask<Row>(sql: string, ...values: unknown[]): Promise<Row[]> {
    return this.database.askAsStranger<Row>(sql, values);
  }
}
