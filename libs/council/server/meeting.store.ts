import { Injectable } from '@nestjs/common';
import { meetingTimetable } from '@tribune/council/domain';
import { isStaff, Refused, type Actor } from '@tribune/kernel/domain';
import { afterKey, byKey, Database, fromNodeId, groupedBy, loader, pageOf, toNodeId, type Connection, type GraphQLContext, type PageArgs, type Tx } from '@tribune/kernel/server';
import { Cadence } from './cadence.types.js';
import type { MeetingWhenName } from './meeting.enums.js';
import { DECISION, INVITATION, ITEM, meetingOf, SELECT, itemOf, type ItemRow, type MeetingRow } from './meeting.rows.js';
import { MeetingDecision, MeetingInvitation, type Meeting, type MeetingItem } from './meeting.types.js';

/** Meetings are for the staff, champions and alternates to see. */
export const maySee = (actor: Actor): boolean => isStaff(actor) || actor.terms.length > 0;

/** Reads meetings through the person who asks, and calls the SQL functions that act on them. */
@Injectable()
export class MeetingStore {
  constructor(private readonly database: Database) {}

  async page(actor: Actor, councilId: string, when: MeetingWhenName, args: PageArgs): Promise<Connection<Meeting>> {
    const [at = null, id = null] = afterKey(args, ['moment', 'uuid']) ?? [];
    const [states, beyond, order] = when === 'AHEAD' ? [`in ('PLANNED', 'RUNNING')`, '>', ''] : [`in ('HELD', 'CANCELLED')`, '<', ' desc'];
    const rows = await this.rows<MeetingRow>(
      actor,
      `${SELECT} and m.council_id = $3 and m.state ${states} and ($4::timestamptz is null or (m.starts_at, m.id) ${beyond} ($4, $5::uuid)) order by m.starts_at${order}, m.id${order} limit $6`,
      councilId, at, id, args.first + 1,
    );
    return pageOf(rows, args, (row) => [row.startsKey, row.id], (row) => meetingOf(actor, row));
  }

  /** By id, one query for a list of any length; null when it is not there for this person. */
  find(actor: Actor, context: GraphQLContext, id: string): Promise<Meeting | null> {
    return loader(context, 'meeting', async (ids) => {
      const rows = await this.rows<MeetingRow>(actor, `${SELECT} and m.id = any($3)`, ids);
      return byKey(rows.map((row) => meetingOf(actor, row)), (meeting) => meeting.uuid);
    }).load(id);
  }

  /** Members first, then champions, by name. */
  async invitationsOf(actor: Actor, context: GraphQLContext, meetingId: string): Promise<MeetingInvitation[]> {
    const all = loader(context, 'meetingInvitations', async (ids) => {
      const rows = await this.rows<MeetingInvitation>(
        actor,
        INVITATION,
        ids,
      );
      return groupedBy(rows.map((row) => Object.assign(new MeetingInvitation(), row)), (each) => each.meetingUuid);
    });
    return (await all.load(meetingId)) ?? [];
  }

  async agendaOf(actor: Actor, context: GraphQLContext, { uuid, startsAt, minutes, now, state, begunAt, closedAt, treatsItemId }: Meeting): Promise<MeetingItem[]> {
    const all = loader(context, 'meetingAgenda', async (ids) => groupedBy(await this.rows<ItemRow>(actor, ITEM, ids), (each) => each.meetingUuid));
    const items = (await all.load(uuid)) ?? [];
    const treats = items.findIndex((item) => toNodeId('MeetingItem', item.uuid) === treatsItemId);
    return meetingTimetable(startsAt, minutes, items, { now, over: state === 'HELD' || state === 'CANCELLED', begunAt, closedAt, treats: treats < 0 ? null : treats }).map(itemOf);
  }

  /** What this council has before it and is not on the agenda: votes first, by when they close. */
  async backlogOf(actor: Actor, { uuid, councilUuid }: Meeting): Promise<MeetingDecision[]> {
    const rows = await this.rows<Omit<MeetingDecision, 'id'> & { uuid: string }>(
      actor,
      `${DECISION} where d.organization_id = $1 and $2::uuid is not null and d.council_id = $3 and d.state in ('VOTING', 'DELIBERATING', 'CARRIED', 'REFUSED', 'NOT_CARRIED')
          and not exists (select from council.meeting_item x where x.organization_id = d.organization_id and x.meeting_id = $4 and x.decision_id = d.id)
        order by array_position(array['VOTING', 'DELIBERATING', 'CARRIED', 'REFUSED', 'NOT_CARRIED'], d.state), v.closes_at, d.proposed_at, d.number limit 100`,
      councilUuid, uuid,
    );
    return rows.map(({ uuid: id, ...row }) => Object.assign(new MeetingDecision(), row, { id: toNodeId('Decision', id) }));
  }

  async cadenceOf(actor: Actor, councilId: string): Promise<Cadence | null> {
    const [row] = await this.rows<Cadence>(
      actor,
      `select c.council_id as "councilUuid", c.rrule, c.first_on::text as "firstOn", to_char(c.at_time, 'HH24:MI') as time, o.time_zone as "timeZone", c.minutes, c.place
         from council.cadence c join people.organization o on o.id = c.organization_id where c.organization_id = $1 and $2::uuid is not null and c.council_id = $3`,
      councilId,
    );
    return row ? Object.assign(new Cadence(), row) : null;
  }

  /** The moment, the organization's zone, and when this council's planned meetings begin. */
  async plannedFor(actor: Actor, councilId: string | null): Promise<{ now: Date; timeZone: string; starts: Date[] }> {
    const [row] = await this.rows<{ now: Date; timeZone: string; starts: Date[] }>(
      actor,
      `select kernel.now() as now, o.time_zone as "timeZone", array(select m.starts_at from council.meeting m where m.organization_id = o.id and m.council_id = $3 and m.state = 'PLANNED') as starts
         from people.organization o where o.id = $1 and $2::uuid is not null`,
      councilId,
    );
    return row ?? { now: new Date(0), timeZone: 'UTC', starts: [] };
  }

  /** The database id of a meeting that the person may see. */
  async seen(tx: Tx, actor: Actor, nodeId: string): Promise<string> {
    const [row] = maySee(actor) ? await tx.query<{ id: string }[]>('select id from council.meeting where organization_id = $1 and id = $2', [actor.organizationId, fromNodeId('Meeting', nodeId)]) : [];
    if (!row) throw new Refused('NotFound', { type: 'Meeting' });
    return row.id;
  }

  /** Calls council.<act>(token, …): it finds out who acts, and refuses or commits. */
  async act<T>(tx: Tx, actor: Actor, act: string, ...values: readonly unknown[]): Promise<T> {
    const places = [actor.token, ...values].map((_, at) => `$${at + 1}`).join(', ');
    const [row] = await tx.query<{ answer: T }[]>(`select council.${act}(${places}) as answer`, [actor.token, ...values]);
    return row?.answer as T;
  }

  /** Nothing at all for those who see no meetings. */
  private async rows<Row>(actor: Actor, sql: string, ...values: readonly unknown[]): Promise<Row[]> {
    if (!maySee(actor)) return [];
    return this.database.read<Row>(actor, sql, [actor.organizationId, actor.personId, ...values]);
  }
}
