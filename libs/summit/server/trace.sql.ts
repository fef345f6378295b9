import { LINE_WORDS } from './plan.store.js';

/** $2 the summit, $3 its approved version: its lines, on which day it was approved and which day it is, by the organization's calendar. */
export const LINES = `
  select line_id as "lineId", ${LINE_WORDS}, d.approved as "approvedOn", d.today
    from summit.approved_line
    cross join (select (r.at at time zone o.time_zone)::date::text as approved, ((select kernel.now()) at time zone o.time_zone)::date::text as today
                  from summit.review_outcome r join people.organization o on o.id = r.organization_id where r.organization_id = $1 and r.summit_id = $2 and r.number = $3) d
   where organization_id = $1 and summit_id = $2 and number = $3 order by position`;

/** The decisions that are asked about: $2 is their ids. */
export const AMONG = 'select d.* from decision.decision d where d.organization_id = $1 and d.id = any($2) and d.proposed_at is not null';

const DECISION = `
  d.id as uuid, d.number, d.state, c.name as council, (select r.body::jsonb->'prose'->>'title' from decision.revision r where r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision) as title,
  (select count(*)::integer from action.action a where a.organization_id = d.organization_id and a.decision_id = d.id and a.state in ('OPEN', 'DOING', 'PAUSED')) as "actionsOpen",
  (select count(*)::integer from action.action a where a.organization_id = d.organization_id and a.decision_id = d.id and a.state in ('OPEN', 'DOING') and a.due_on < (select kernel.now())::date) as "actionsLate",
  (select count(*)::integer from action.action a where a.organization_id = d.organization_id and a.decision_id = d.id and a.state = 'DONE') as "actionsDone"`;
const COUNCIL = 'join council.council c on c.organization_id = d.organization_id and c.id = d.council_id';

/** $3 the summit. A draft that somebody tied is theirs alone. */
export const DECISIONS = `
  select k.line_id as "lineId", k.made, k.mark, ${DECISION}
    from summit.served_line k join decision.decision d on d.organization_id = k.organization_id and d.id = k.decision_id and (d.proposed_at is not null or d.author_id = $2) ${COUNCIL}
   where k.organization_id = $1 and k.summit_id = $3 order by d.number`;

/** $2 the summit, $3 its approved version: what was proposed since then and serves nothing that was planned. */
export const UNSERVING = `
  select null as "lineId", false as made, null as mark, ${DECISION}
    from decision.decision d ${COUNCIL}
   where d.organization_id = $1 and d.state <> 'WITHDRAWN' and d.proposed_at > (select o.at from summit.review_outcome o where o.organization_id = $1 and o.summit_id = $2 and o.number = $3)
     and not exists (select from summit.line_decision k where k.organization_id = d.organization_id and k.decision_id = d.id and k.ended_at is null)
   order by d.number desc limit 50`;

export const EFFECTS = `
  select e.decision_id as decision, e.name, e.from_value as "from", e.to_value as "to", v.value::text as actual, v.measured_on::text as "measuredOn", o.verdict
    from action.expected_effect e
    left join lateral (select x.value, x.measured_on from action.actual_value x where x.organization_id = e.organization_id and x.decision_id = e.decision_id and x.effect = e.number order by x.measured_on desc, x.number desc limit 1) v on true
    left join action.standing_review r on r.organization_id = e.organization_id and r.decision_id = e.decision_id
    left join action.outcome_verdict o on o.organization_id = r.organization_id and o.decision_id = r.decision_id and o.review_id = r.id and o.effect = e.number
   where e.organization_id = $1 and e.decision_id = any($2) order by e.decision_id, e.number`;

/** $2 who asks, $3 the decisions. */
export const SERVED = `
  select k.decision_id as decision, k.summit_id as "summitId", s.title as "summitTitle", k.line_id as "lineId", k.activity, k.seen_words as "seenWords", k.words_now as "wordsNow", k.touch_point as "touchPoint", k.latest, k.made, k.mark,
         d.author_id = $2 or $2 in (s.organizer_id, s.sponsor_id) as "isTheirs", d.council_id as "councilId",
         exists (select from summit.participant p where p.organization_id = s.organization_id and p.summit_id = s.id and p.person_id = $2) as "takesPart"
    from summit.served_line k join summit.summit s on s.organization_id = k.organization_id and s.id = k.summit_id
    join decision.decision d on d.organization_id = k.organization_id and d.id = k.decision_id
   where k.organization_id = $1 and k.decision_id = any($3) order by s.starts_at desc, k.touch_point, k.activity`;
