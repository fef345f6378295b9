import { noticeEnds, type MeetingState, type Reply, type Timed } from '@tribune/council/domain';
import type { Actor } from '@tribune/kernel/domain';
import { toNodeId } from '@tribune/kernel/server';
import { Meeting, MeetingDecision, MeetingItem } from './meeting.types.js';

export interface MeetingRow {
  id: string;
  councilUuid: string;
  state: MeetingState;
  startsAt: Date;
  startsKey: string;
  endsAt: Date;
  minutes: number;
  place: string;
  version: number;
  sequence: number;
  cancelledBecause: string;
  myReply: Reply | null;
  invited: boolean;
  hasBegun: boolean;
  isDue: boolean;
  begunAt: Date | null;
  closedAt: Date | null;
  treats: string | null;
  quorumNum: number;
  quorumDen: number;
  itemCount: number;
  now: Date;
}

/** Of the organization $1, as the person $2 sees them. */
export const SELECT = `
  select m.id, m.council_id as "councilUuid", m.state, m.starts_at as "startsAt", m.starts_at::text as "startsKey", m.starts_at + make_interval(mins => m.minutes) as "endsAt", m.minutes, m.place, m.version, m.sequence,
         m.cancelled_because as "cancelledBecause", me.reply as "myReply", me.person_id is not null as invited, m.state = 'RUNNING' or m.starts_at <= kernel.now() as "hasBegun",
         (select kernel.now()) as now, m.state = 'RUNNING' or m.starts_at - interval '30 minutes' <= kernel.now() as "isDue", m.begun_at as "begunAt", m.closed_at as "closedAt", m.treats,
         coalesce(r.quorum_num, 1) as "quorumNum", coalesce(r.quorum_den, 2) as "quorumDen", (select count(*)::integer from council.meeting_item x where x.organization_id = m.organization_id and x.meeting_id = m.id) as "itemCount"
    from council.meeting m
    left join council.invitation me on me.organization_id = m.organization_id and me.meeting_id = m.id and me.person_id = $2
    left join council.voting_rule r on r.organization_id = m.organization_id and r.council_id = m.council_id and r.is_default
   where m.organization_id = $1`;

/** Who is invited and sat on the council, or was champion, when it began; until then: who does at this moment. */
export const INVITATION = `
  select * from (
    select i.meeting_id as "meetingUuid", i.person_id as "personUuid", i.reply, i.replied_at as "repliedAt", i.invited_at as "invitedAt", a.presence, a.arrived_at as "arrivedAt", a.left_at as "leftAt", p.name,
           exists (select from council.seat s where s.organization_id = i.organization_id and s.council_id = m.council_id and s.person_id = i.person_id and (s.until_at is null or s.until_at > w.moment)) as "isMember",
           exists (select from champion.term t where t.organization_id = i.organization_id and t.person_id = i.person_id and t.rank = 0 and t.starts_at <= w.moment and t.ends_at > w.moment and (t.ended_at is null or t.ended_at > w.moment)) as "isChampion"
      from council.invitation i
      join council.meeting m on m.organization_id = i.organization_id and m.id = i.meeting_id
      join people.person p on p.organization_id = i.organization_id and p.id = i.person_id
      left join council.attendance a on a.organization_id = i.organization_id and a.meeting_id = i.meeting_id and a.person_id = i.person_id
      cross join lateral (select least(m.starts_at, kernel.now()) as moment) w
     where i.organization_id = $1 and $2::uuid is not null and i.meeting_id = any($3)) invited
   where "isMember" or "isChampion" order by "isMember" desc, name, "personUuid"`;

/** A decision as an agenda names it: no draft is ever on one. */
export const DECISION = `
  select d.id as uuid, d.number, b.body::jsonb->'prose'->>'title' as title, d.state, case when d.state = 'VOTING' then v.closes_at end as "voteClosesAt"
    from decision.decision d
    join decision.revision b on b.organization_id = d.organization_id and b.decision_id = d.id and b.revision = d.current_revision
    left join decision.vote v on v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis`;

export interface ItemRow {
  meetingUuid: string;
  uuid: string;
  note: string;
  treatedAt: Date | null;
  minutesOf: string | null;
  position: number;
  title: string;
  minutes: number;
  decision: { uuid: string; number: number; title: string; state: string; voteClosesAt: string | null } | null;
  leftOut: string[];
  voteRecordedAt: Date | null;
}

export const ITEM = `
  select x.meeting_id as "meetingUuid", x.id as uuid, x.note, x.treated_at as "treatedAt", x.minutes_of as "minutesOf", x.position, x.title, x.minutes, (select to_jsonb(treated) from (${DECISION} where d.organization_id = x.organization_id and d.id = x.decision_id) treated) as decision,
         case when x.decision_id is null then '{}' else council.left_out(x.organization_id, x.meeting_id, x.decision_id) end as "leftOut", w.recorded_at as "voteRecordedAt"
    from council.meeting_item x left join council.meeting_vote w on w.organization_id = x.organization_id and w.meeting_id = x.meeting_id and w.decision_id = x.decision_id
   where x.organization_id = $1 and $2::uuid is not null and x.meeting_id = any($3) order by x.position`;

export function meetingOf(actor: Actor, { invited, hasBegun, isDue, treats, ...row }: MeetingRow): Meeting {
  const isChair = actor.seats.some(({ councilId, isChair: presides }) => presides && councilId === row.councilUuid);
  return Object.assign(new Meeting(), row, { treatsItemId: treats && toNodeId('MeetingItem', treats), uuid: row.id, id: toNodeId('Meeting', row.id), noticeEndsAt: noticeEnds(row.startsAt), facts: { state: row.state, isChair, isInvited: invited, hasBegun, isDue } });
}

export function itemOf({ item: { decision, uuid, minutesOf, ...row }, ...times }: Timed<ItemRow>): MeetingItem {
  const treated = decision && Object.assign(new MeetingDecision(), { id: toNodeId('Decision', decision.uuid), number: decision.number, title: decision.title, state: decision.state, voteClosesAt: decision.voteClosesAt === null ? null : new Date(decision.voteClosesAt) });
  return Object.assign(new MeetingItem(), row, times, { id: toNodeId('MeetingItem', uuid), minutesOfId: minutesOf && toNodeId('Meeting', minutesOf), title: treated?.title ?? row.title, decision: treated });
}
