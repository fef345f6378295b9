import { Injectable } from '@nestjs/common';
import type { MeetingState, MinutesBody } from '@tribune/council/domain';
import type { Actor, Language } from '@tribune/kernel/domain';
import { Database, groupedBy, loader, toNodeId, type GraphQLContext } from '@tribune/kernel/server';
import type { Meeting } from './meeting.types.js';
import { Minutes, MinutesCorrection } from './minutes.types.js';

interface Row {
  body: MinutesBody;
  bodyHash: string | null;
  approvedAt: Date | null;
  approvedBy: string | null;
  approvedInMeetingOf: Date | null;
  onAgenda: boolean;
  openCorrections: number;
  state: MeetingState;
}

/** Reads minutes and their corrections, of meetings that the person who asks has been shown. */
@Injectable()
export class MinutesStore {
  constructor(private readonly database: Database) {}

  /** Approved ones as they were approved; until then as what is recorded says. Null while the meeting has not been held. */
  async of(actor: Actor, { uuid, facts: { isChair, isInvited } }: Meeting): Promise<(Minutes & { body: MinutesBody }) | null> {
    const [row] = await this.rows<Row>(
      actor,
      `select coalesce(x.body::jsonb, council.minutes_of(m.organization_id, m.id)) as body, encode(x.body_hash, 'hex') as "bodyHash", x.approved_at as "approvedAt", p.name as "approvedBy", i.starts_at as "approvedInMeetingOf", m.state,
              exists (select from council.meeting_item a join council.meeting o on o.organization_id = a.organization_id and o.id = a.meeting_id where a.organization_id = m.organization_id and a.minutes_of = m.id and o.council_id = m.council_id and o.state = 'RUNNING') as "onAgenda",
              (select count(*)::integer from council.correction k where k.organization_id = m.organization_id and k.meeting_id = m.id and k.taken is null) as "openCorrections"
         from council.meeting m left join council.minutes x on x.organization_id = m.organization_id and x.meeting_id = m.id
         left join people.person p on p.organization_id = x.organization_id and p.id = x.approved_by
         left join council.meeting i on i.organization_id = x.organization_id and i.id = x.approved_in
        where m.organization_id = $1 and m.id = $2 and m.state = 'HELD'`,
      uuid,
    );
    if (!row) return null;
    const { onAgenda, openCorrections, state, ...rest } = row;
    const body = { ...rest.body, items: rest.body.items.map((item) => ({ ...item, id: toNodeId('MeetingItem', item.id) })) };
    return Object.assign(new Minutes(), rest, { body, meetingUuid: uuid, facts: { state, isChair, isInvited, approved: row.approvedAt !== null, onAgenda, openCorrections } });
  }

  async correctionsOf(actor: Actor, context: GraphQLContext, meetingId: string): Promise<MinutesCorrection[]> {
    const all = loader(context, 'minutesCorrections', async (ids) => {
      const rows = await this.rows<MinutesCorrection & { uuid: string; itemUuid: string | null }>(
        actor,
        `select k.meeting_id as "meetingUuid", k.id as uuid, k.item_id as "itemUuid", k.words, p.name as "proposedBy", k.proposed_at as "proposedAt", k.taken, k.because
           from council.correction k join people.person p on p.organization_id = k.organization_id and p.id = k.proposed_by where k.organization_id = $1 and k.meeting_id = any($2) order by k.proposed_at, k.id`,
        ids,
      );
      return groupedBy(rows.map(({ uuid, itemUuid, ...row }) => Object.assign(new MinutesCorrection(), row, { id: toNodeId('Correction', uuid), itemId: itemUuid && toNodeId('MeetingItem', itemUuid) })), (each) => each.meetingUuid);
    });
    return (await all.load(meetingId)) ?? [];
  }

  /** Meetings of this council that have been held and whose minutes nobody has approved, the latest first. */
  async toApprove(actor: Actor, { councilUuid, uuid }: Meeting): Promise<{ id: string; startsAt: Date }[]> {
    const rows = await this.rows<{ id: string; startsAt: Date }>(
      actor,
      `select m.id, m.starts_at as "startsAt" from council.meeting m where m.organization_id = $1 and m.council_id = $2 and m.state = 'HELD' and m.id <> $3
          and not exists (select from council.minutes x where x.organization_id = m.organization_id and x.meeting_id = m.id) order by m.starts_at desc limit 10`,
      councilUuid, uuid,
    );
    return rows.map(({ id, startsAt }) => ({ id: toNodeId('Meeting', id), startsAt }));
  }

  /** In which language and zone papers of this organization are written, and its name. */
  async house(actor: Actor): Promise<{ name: string; language: Language; timeZone: string }> {
    const [row] = await this.rows<{ name: string; language: Language; timeZone: string }>(actor, 'select o.name, o.language, o.time_zone as "timeZone" from people.organization o where o.id = $1');
    return row ?? { name: '', language: 'en', timeZone: 'UTC' };
  }

  private rows<R>(actor: Actor, sql: string, ...values: readonly unknown[]): Promise<R[]> {
    return this.database.read<R>(actor, sql, [actor.organizationId, ...values]);
  }
}
