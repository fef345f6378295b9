import { Injectable } from '@nestjs/common';
import type { EventFacts, Viewer } from '@tribune/audit/domain';
import { Database, Replica } from '@tribune/kernel/server';
import { Seen, type SeenRow } from './seen.js';

/** How far a reader has come: every transaction before `xid`, and within it every event up to `id`. */
export interface Cursor {
  readonly xid: string;
  readonly id: string;
}

export interface ActivityEvent extends EventFacts {
  readonly xid: string;
  readonly id: string;
  readonly at: Date;
}

const BATCH = 500;

@Injectable()
export class ActivityStore {
  constructor(
    private readonly database: Database,
    private readonly replica: Replica,
  ) {}

  /** From here on: transactions that still run now will be heard of when they end. */
  async now(): Promise<Cursor> {
    const [row] = await this.database.askAsStranger<{ xid: string }>('select audit.horizon()::text as xid', []);
    return { xid: row?.xid ?? '0', id: '0' };
  }

  /** What has happened by now, for whoever begins to listen. */
  async seen(): Promise<Seen> {
    const [row] = await this.database.askAsStranger<SeenRow>('select ended, begun, running from audit.seen()', []);
    return new Seen(row ?? { ended: '0', begun: '0', running: [] });
  }

  /**
   * The next events of an organization, at most 500. Only transactions older than every running one are read: a smaller id that commits
   * late is never stepped over (GATE.md, Events).
   */
  async after(organizationId: string, cursor: Cursor): Promise<ActivityEvent[]> {
    const events = await this.next(organizationId, cursor, 'and xid < (select audit.horizon())');
    if (events.length > 0 && this.replica.isThere) this.replica.latest = await this.replica.place();
    return events;
  }

  /** What happened in these seconds and was seen, without waiting for who still acts. */
  async before(organizationId: string, seconds: number, seen: Seen): Promise<ActivityEvent[]> {
    const events: ActivityEvent[] = [];
    let [cursor] = await this.database.read<Cursor>({ organizationId }, 'select xid, id from audit.tail_before($1, $2)', [organizationId, seconds]);
    while (cursor) {
      const some = await this.next(organizationId, cursor);
      events.push(...some.filter(({ xid }) => seen.has(xid)));
      cursor = this.hasMore(some) ? some.at(-1) : undefined;
    }
    return events;
  }

  private next(organizationId: string, { xid, id }: Cursor, asFarAs = ''): Promise<ActivityEvent[]> {
    return this.database.read<ActivityEvent>(
      { organizationId },
      `select xid::text, id::text, at, type, subject_type as "subjectType", subject_id as "subjectId", is_draft as "isDraft", author_id as "authorId", constituency_id as "constituencyId", council_id as "councilId"
           from audit.activity a
          where organization_id = $1 and (xid, id) > ($2::xid8, $3::bigint) ${asFarAs}
          -- by the numbers: unqualified these would be the texts that are given, and 9 after 10
          order by a.xid, a.id limit ${BATCH}`,
      [organizationId, xid, id],
    );
  }

  /** Who these sessions are at this moment; a session that has ended is missing. One statement, however many they are. */
  async viewers(organizationId: string, tokens: readonly string[]): Promise<Map<string, Viewer>> {
    const rows = await this.database.read<{ token: string; viewer: Viewer }>({ organizationId }, 'select token, viewer from audit.viewers($1, $2)', [organizationId, tokens]);
    return new Map(rows.map(({ token, viewer }) => [token, viewer]));
  }

  hasMore = (events: readonly ActivityEvent[]): boolean => events.length === BATCH;
}
