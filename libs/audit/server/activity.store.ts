import { Injectable } from '@nestjs/common';
import type { EventFacts, Viewer } from '@tribune/audit/domain';
import { Database, Replica } from '@tribune/kernel/server';
import { Seen, type SeenRow } from './seen.js';

/** Right before an event: every transaction before `xid`, and within it every event up to `id`. */
interface Place {
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

  /** What has happened by now, for whoever begins to listen. */
  async seen(): Promise<Seen> {
    const [row] = await this.database.askAsStranger<SeenRow>('select ended, begun, running from audit.seen()', []);
    return new Seen(row ?? NOTHING);
  }

  /**
   * What has happened since, up to 500 events at a time, each with what has been seen when that is all. What was running then and has ended since is among it:
   * an event that commits late is neither stepped over nor waited for (docs/adr/0004).
   */
  async *since(organizationId: string, last: Seen): AsyncGenerator<{ readonly events: readonly ActivityEvent[]; readonly seen: Seen }, void> {
    const rows = await this.database.read<Row>({ organizationId }, SINCE, sinceOf(organizationId, last, { xid: last.ended, id: '0' }));
    const seen = new Seen(rows[0] ?? last);
    let events: readonly ActivityEvent[] = rows.filter(isEvent);
    if (events.length > 0 && this.replica.isThere) this.replica.latest = await this.replica.place();
    yield { events, seen };
    for (let end = events.at(-1); end && events.length === BATCH; end = events.at(-1)) {
      events = (await this.database.read<Row>({ organizationId }, SINCE, sinceOf(organizationId, last, end))).filter(isEvent);
      // what has ended since the first of these questions is for the next time
      yield { events: events.filter(({ xid }) => seen.has(xid)), seen };
    }
  }

  /** What happened in these seconds, as far as it was seen. */
  async before(organizationId: string, seconds: number, seen: Seen): Promise<ActivityEvent[]> {
    const [first] = await this.database.read<Place>({ organizationId }, 'select xid, id from audit.tail_before($1, $2)', [organizationId, seconds]);
    if (!first) return [];
    const events = await this.database.read<ActivityEvent>({ organizationId }, `select ${FACTS} from audit.activity a where organization_id = $1 and (xid, id) > ($2::xid8, $3::bigint) order by a.xid, a.id`, [organizationId, first.xid, first.id]);
    return events.filter(({ xid }) => seen.has(xid));
  }

  /** Who these sessions are at this moment; a session that has ended is missing. One statement, however many they are. */
  async viewers(organizationId: string, tokens: readonly string[]): Promise<Map<string, Viewer>> {
    const rows = await this.database.read<{ token: string; viewer: Viewer }>({ organizationId }, 'select token, viewer from audit.viewers($1, $2)', [organizationId, tokens]);
    return new Map(rows.map(({ token, viewer }) => [token, viewer]));
  }
}

const FACTS = `xid::text, id::text, at, type, subject_type as "subjectType", subject_id as "subjectId", is_draft as "isDraft", author_id as "authorId", constituency_id as "constituencyId", council_id as "councilId"`;
// one statement sees one moment: what it gives, and what it says has been seen
const SINCE = `
  select s.ended, s.begun, s.running, e.*
    from audit.seen() s left join lateral (
      select ${FACTS} from audit.activity a
       where organization_id = $1 and (xid, id) > ($2::xid8, $3::bigint) and (xid >= $4::xid8 or xid = any ($5::xid8[]))
       -- by the numbers: unqualified these would be the texts that are given, and 9 after 10
       order by a.xid, a.id limit ${BATCH}) e on true
   order by e.xid::xid8, e.id::bigint`;
const sinceOf = (organizationId: string, { begun, running }: Seen, { xid, id }: Place): unknown[] => [organizationId, xid, id, begun, running];
/** Where nothing has happened the one row says only what has been seen. */
type Row = SeenRow & { readonly [Fact in keyof ActivityEvent]: ActivityEvent[Fact] | null };
const isEvent = (row: Row): row is SeenRow & ActivityEvent => row.id !== null;
const NOTHING: SeenRow = { ended: '0', begun: '0', running: [] };
