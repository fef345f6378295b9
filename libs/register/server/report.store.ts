import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { Database, type Tx } from '@tribune/kernel/server';
import { ChangeReport } from './report.types.js';
import { withMoments } from './with-moments.js';

export interface ReportFields {
  readonly slug: string;
  readonly what: string;
  readonly changedOn: string;
  readonly publish: boolean;
  readonly mailbox?: string | null | undefined;
}
export interface AnswerFields {
  readonly number: number;
  readonly verdict: string;
  readonly words: string;
  readonly key?: string | null | undefined;
  readonly withoutReport?: boolean | null | undefined;
}

/** Reports of changes, always through who reports, who may answer, or the secret of a mailed link. */
@Injectable()
export class ReportStore {
  constructor(private readonly database: Database) {}

  /** Its number; null where a mailbox has to confirm it first. */
  async report(tx: Tx, token: string | null, touchPointId: string, { slug, what, changedOn, publish, mailbox }: ReportFields): Promise<number | null> {
    const [row] = await tx.query<{ number: number | null }[]>('select register.report_change($1, $2, $3, $4, $5, $6, $7) as number', [token, slug, touchPointId, what, changedOn, publish, mailbox ?? null]);
    return row?.number ?? null;
  }

  asStranger<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.asStranger(work);
  }

  confirm(tx: Tx, secret: string): Promise<unknown> {
    return tx.query('select register.confirm_report($1)', [secret]);
  }

  answer(tx: Tx, actor: Actor, { number, verdict, words, key, withoutReport }: AnswerFields): Promise<unknown> {
    return tx.query('select register.answer_report($1, $2, $3, $4, $5, $6)', [actor.token, number, verdict, words, key ?? null, withoutReport ?? false]);
  }

  byNumber(actor: Actor, number: number): Promise<ChangeReport | null> {
    return this.ask('select register.read_report($1, $2) as found', [actor.token, number]);
  }

  byMail(secret: string): Promise<ChangeReport | null> {
    return this.ask('select register.mailed_report($1) as found', [secret]);
  }

  private async ask(sql: string, values: unknown[]): Promise<ChangeReport | null> {
    const [row] = await this.database.askAsStranger<{ found: ChangeReport | null }>(sql, values);
    return row?.found ? Object.assign(new ChangeReport(), { answer: null }, withMoments(row.found)) : null;
  }
}
