import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { afterKey, Database, pageOf, toNodeId, type Connection, type PageArgs, type Tx } from '@tribune/kernel/server';
import { Notice, NotificationSettings, NotificationTopic, TopicSetting, type Choice, type Topic } from './notice.types.js';

const NOTICE = `n.id::text, n.kind, n.at, n.read_at is not null as "isRead", d.number as "decisionNumber", coalesce(r.body::jsonb->'prose'->>'title', s.title, a.what, c.name) as title, s.id as "summitId", a.id as "actionId", m.id as "meetingId", p.name as by
  from page n
  left join decision.decision d on d.organization_id = n.organization_id and d.id = (n.data->>'decision')::uuid
  left join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision
  left join summit.summit s on s.organization_id = n.organization_id and s.id = (n.data->>'summit')::uuid
  left join council.meeting m on m.organization_id = n.organization_id and m.id = (n.data->>'meeting')::uuid
  left join council.council c on c.organization_id = m.organization_id and c.id = m.council_id
  left join action.action a on a.organization_id = n.organization_id and a.id = (n.data->>'action')::uuid and d.id is null
  left join people.person p on p.organization_id = n.organization_id and p.id = (n.data->>'person')::uuid`;

type NoticeRow = Omit<Notice, 'place'> & { readonly summitId: string | null; readonly actionId: string | null; readonly meetingId: string | null };

/** What the person who asks was told: theirs alone. */
@Injectable()
export class NoticeStore {
  constructor(private readonly database: Database) {}

  async page(actor: Actor, args: PageArgs): Promise<Connection<Notice>> {
    const [before = null] = afterKey(args, ['integer']) ?? [];
    // the page first: what stands beside a notice is looked up for these alone, however many there have been
    const rows = await this.ask<NoticeRow>(
      actor,
      `with page as materialized (select * from notification.notice where organization_id = $1 and person_id = $2 and id < coalesce($3, 9223372036854775807) order by id desc limit $4)
       select ${NOTICE} order by n.id desc`,
      before,
      args.first + 1,
    );
    return pageOf(rows, args, ({ id }) => [Number(id)], noticeOf);
  }

  async unread(actor: Actor): Promise<number> {
    const [row] = await this.ask<{ n: number }>(actor, 'select count(*)::int as n from notification.notice where organization_id = $1 and person_id = $2 and read_at is null');
    return row?.n ?? 0;
  }

  /** Gives the ids that changed. */
  async mark(tx: Tx, actor: Actor, ids: readonly string[] | null, isRead: boolean): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>('select mark_read::text as id from notification.mark_read($1, $2, $3)', [actor.token, ids, isRead]);
    return rows.map(({ id }) => id);
  }

  async settings(actor: Actor): Promise<NotificationSettings> {
    const topics = Object.keys(NotificationTopic);
    const rows = await this.ask<{ topic: Topic; choice: Choice }>(actor, 'select topic, notification.choice_of($1, $2, topic) as choice from unnest($3::text[]) topic', topics);
    const [rhythm] = await this.ask<Pick<NotificationSettings, 'weekly' | 'quietFrom' | 'quietUntil'>>(
      actor, `select weekly, to_char(quiet_from, 'HH24:MI') as "quietFrom", to_char(quiet_until, 'HH24:MI') as "quietUntil" from notification.rhythm where organization_id = $1 and person_id = $2`);
    const settings = { topics: rows.map((row) => Object.assign(new TopicSetting(), row)), ...(rhythm ?? { weekly: true, quietFrom: null, quietUntil: null }) };
    return Object.assign(new NotificationSettings(), settings);
  }

  choose = (tx: Tx, actor: Actor, topic: Topic, choice: Choice): Promise<unknown> => tx.query('select notification.choose_notification($1, $2, $3)', [actor.token, topic, choice]);

  setRhythm = (tx: Tx, actor: Actor, weekly: boolean, from: string | null, until: string | null): Promise<unknown> =>
    tx.query('select notification.set_rhythm($1, $2, $3, $4)', [actor.token, weekly, from, until]);

  private ask<Row>(actor: Actor, sql: string, ...values: unknown[]): Promise<Row[]> {
    return this.database.read<Row>(actor, sql, [actor.organizationId, actor.personId, ...values]);
  }
}

function noticeOf({ summitId, meetingId, actionId, ...row }: NoticeRow): Notice {
  const place = actionId ? `/actions/${toNodeId('Action', actionId)}` : summitId ? `/summits/${toNodeId('Summit', summitId)}${row.kind.startsWith('Plan') ? '/review' : ''}` : meetingId && `/meetings/${toNodeId('Meeting', meetingId)}`;
  return Object.assign(new Notice(), row, { place });
}
