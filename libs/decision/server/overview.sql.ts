const AS_JSON = (of: string, order: string) => `(select coalesce(jsonb_agg(to_jsonb(x) order by ${order}), '[]') from ${of} x)`;

/** Who may see all of it at once; the guard of the field says the same, and neither stands alone. */
const ALLOWED = `
  select exists (select from people.role r where r.organization_id = $1 and r.person_id = $2 and r.role in ('EXECUTIVE', 'CHAIR', 'ADMIN', 'AUDITOR'))
      or council.presides($1, $2)
      or exists (select from champion.live_term t where t.organization_id = $1 and t.person_id = $2 and t.rank = 0)`;

/** Constituencies that bind now, with who holds the seat, or since when nobody does and until when the election runs. */
const BOUND = `
  select k.id, k.name, h.person_id as champion_id, h.starts_at,
         case when h.id is null then coalesce((select max(least(t.ended_at, t.ends_at)) from champion.term t where t.organization_id = k.organization_id and t.constituency_id = k.id and t.rank = 0), k.binds_from) end as empty_since,
         (select e.voting_closes_at from champion.election e where e.organization_id = k.organization_id and e.constituency_id = k.id and e.published_at is null) as election_until
    from champion.constituency k left join champion.live_term h on h.organization_id = k.organization_id and h.constituency_id = k.id and h.rank = 0
   where k.organization_id = $1 and k.binds_from <= (select kernel.now())`;

const REFUSED = `
  select case f.kind when 'REFUSE' then 1 else 3 end as rank, case f.kind when 'REFUSE' then 'REFUSED' else 'CONDITION' end as kind, d.id, d.number, d.current_revision, k.name as constituency, k.id as constituency_id, f.person_id, f.at as since, null::timestamptz as until, f.interest, case f.kind when 'REFUSE' then f.alternative else decision.said_briefly(f.proposed_body) end as alternative, null::integer as voted, null::integer as quorum, null::timestamptz as paused_until, null::text as paused_because
    from seen d join decision.refusal f on f.organization_id = $1 and f.decision_id = d.id and f.revision = d.current_revision and f.live
    join champion.constituency k on k.organization_id = f.organization_id and k.id = f.constituency_id
   where d.state = 'REFUSED'`;

/** A final decision on whose condition nobody can rely any more goes on only through the one that supersedes it (D9). */
const BROKEN = `
  select 2, 'BROKEN', d.id, d.number, d.current_revision, k.name, k.id, null, b.at, b.due_at, b.what, null, null, null, null, null
    from seen d join decision.condition_break b on b.organization_id = $1 and b.decision_id = d.id
    join decision.approval a on a.organization_id = $1 and a.id = b.approval_id join champion.constituency k on k.organization_id = $1 and k.id = a.constituency_id
   where d.state = 'FINAL' and not exists (select from decision.revision_supersedes r join decision.finalization f on f.organization_id = r.organization_id and f.decision_id = r.decision_id and f.revision = r.revision
                                            where r.organization_id = $1 and r.superseded_id = d.id)`;

const WAITS = `
  select case when n.stance is null then 6 when b.champion_id is null then 5 else 4 end, case when n.stance is null then 'SILENT' when b.champion_id is null then 'SEAT_EMPTY' else 'CHAMPION' end,
         d.id, d.number, d.current_revision, b.name, b.id, null, coalesce(case when n.stance is null then null when b.champion_id is null then greatest(b.empty_since, w.closed_at) else greatest(coalesce(c.started_at, w.closed_at), b.starts_at) end, w.closed_at, d.proposed_at),
         case when n.stance is null then null when b.champion_id is null then b.election_until else greatest(c.started_at, b.starts_at) + (c.due_at - c.started_at) end, null, null, null, null,
         case when n.stance is not null and b.champion_id is not null and c.resumes_at > (select kernel.now()) then c.resumes_at end, c.paused_because
    from seen d cross join bound b
    left join decision.tally w on w.organization_id = $1 and w.decision_id = d.id and w.basis = d.vote_basis
    left join decision.revision_constituency n on n.organization_id = $1 and n.decision_id = d.id and n.revision = d.current_revision and n.constituency_id = b.id
    left join decision.clock c on c.organization_id = $1 and c.decision_id = d.id and c.revision = d.current_revision and c.constituency_id = b.id
   where d.state = 'CARRIED' and not exists (select from decision.standing_approval p where p.organization_id = $1 and p.decision_id = d.id and p.constituency_id = b.id and p.revision = d.current_revision)`;

const OBJECTION = `
  select 7, 'OBJECTION', d.id, d.number, d.current_revision, null, null, o.person_id, o.at, null, o.harm, o.proposed_change, null, null, null, null
    from seen d join decision.standing_objection o on o.organization_id = $1 and o.decision_id = d.id
   where d.state in ('DELIBERATING', 'VOTING', 'CARRIED')`;

const LINKED = `
  select 8, 'LINKED', d.id, d.number, d.current_revision, null, null, null, t.closed_at, null, null, null, null, null, null, null
    from seen d join decision.link_member m on m.organization_id = $1 and m.decision_id = d.id and m.live
    join decision.tally t on t.organization_id = $1 and t.decision_id = d.id and t.basis = d.vote_basis
   where d.state = 'CARRIED' and exists (select from decision.link_member o join seen x on x.id = o.decision_id where o.organization_id = $1 and o.link_id = m.link_id and o.live and x.id <> d.id and x.state <> 'CARRIED')`;

/** In a vote that is over its tally says it; in one that ends soon, those who have voted and are not recused are counted. */
const NO_QUORUM = `
  select 9, 'NO_QUORUM', d.id, d.number, d.current_revision, null, null, null, t.closed_at, null, null, null, t.voted, t.quorum, null, null
    from seen d join decision.tally t on t.organization_id = $1 and t.decision_id = d.id and t.basis = d.vote_basis and t.voted < t.quorum
   where d.state = 'NOT_CARRIED'
  union all
  select 9, 'NO_QUORUM', d.id, d.number, d.current_revision, null, null, null, v.opened_at, v.closes_at, null, null, q.voted, q.quorum, null, null
    from seen d join decision.vote v on v.organization_id = $1 and v.decision_id = d.id and v.basis = d.vote_basis and v.closes_at < (select kernel.now()) + interval '2 days'
    cross join lateral (
      select count(*) filter (where exists (select from decision.ballot l where l.organization_id = $1 and l.decision_id = d.id and l.basis = v.basis and l.person_id = e.person_id))::integer as voted,
             ((count(*) * v.quorum_num + v.quorum_den - 1) / v.quorum_den)::integer as quorum
        from decision.elector e where e.organization_id = $1 and e.decision_id = d.id and e.basis = v.basis
         and not exists (select from decision.standing_recusal z where z.organization_id = $1 and z.decision_id = d.id and z.person_id = e.person_id)) q
   where d.state = 'VOTING' and q.voted < q.quorum`;

const EDIT_WINDOW = `
  select 10, 'EDIT_WINDOW', d.id, d.number, d.current_revision, null, null, null, e.at, e.at + interval '24 hours', null, null, null, null, null, null
    from seen d join decision.revision e on e.organization_id = $1 and e.decision_id = d.id and e.revision = d.current_revision and e.revision > d.vote_basis
   where d.state = 'CARRIED' and e.class = 'EDITORIAL' and e.at + interval '24 hours' > (select kernel.now())`;

const BLOCKED = [REFUSED, BROKEN, WAITS, OBJECTION, LINKED, NO_QUORUM, EDIT_WINDOW].join(' union all ');

/** The same for everybody and every time: who waits for two people stands there twice. */
const ORDER = 'rank, since, number, constituency, person_id';

/** Titles and names for those that are shown alone: reading five thousand texts for fifty lines would be waste. */
const shown = (limit: string): string => `
  select b.id, b.rank, b.kind, b.number, b.constituency, b.since, b.until, b.interest, b.alternative, b.voted, b.quorum, b.paused_until as "pausedUntil", case when b.paused_until is not null then b.paused_because end as "pausedBecause",
         (select r.body::jsonb->'prose'->>'title' from decision.revision r where r.organization_id = $1 and r.decision_id = b.id and r.revision = b.current_revision) as title,
         case when b.kind in ('REFUSED', 'CONDITION', 'OBJECTION') then (select jsonb_build_array(p.name) from people.person p where p.organization_id = $1 and p.id = b.person_id)
              when b.kind = 'CHAMPION' then (select coalesce(jsonb_agg(p.name order by t.rank), '[]') from champion.live_term t join people.person p on p.organization_id = t.organization_id and p.id = t.person_id
                where t.organization_id = $1 and t.constituency_id = b.constituency_id and (decision.acting_term(t.organization_id, b.id, t.constituency_id, t.person_id)).id is not null and not decision.wrote_it(t.organization_id, b.id, t.person_id))
              when b.kind = 'BROKEN' then (select coalesce(jsonb_agg(p.name order by p.name), '[]') from people.person p join decision.decision d on d.organization_id = $1 and d.id = b.id
                where p.organization_id = $1 and p.id in (select d.author_id union select s.person_id from council.seat s where s.organization_id = $1 and s.council_id = d.council_id) and decision.answers_for(d, p.id))
              else '[]' end as people,
         case when b.kind = 'LINKED' then (select jsonb_agg(x.number order by x.number) from decision.link_member m join decision.link_member o on o.organization_id = $1 and o.link_id = m.link_id and o.live and o.decision_id <> b.id
                join decision.decision x on x.organization_id = $1 and x.id = o.decision_id where m.organization_id = $1 and m.decision_id = b.id and m.live) else '[]' end as "linkedWith",
         case when b.kind in ('REFUSED', 'CONDITION') then coalesce((select t.rank > 0 from champion.live_term t where t.organization_id = $1 and t.constituency_id = b.constituency_id and t.person_id = b.person_id), false)
              when b.kind = 'CHAMPION' then not exists (select from champion.live_term t where t.organization_id = $1 and t.constituency_id = b.constituency_id and t.rank = 0
                and (decision.acting_term(t.organization_id, b.id, t.constituency_id, t.person_id)).id is not null)
              else false end as "byAlternate"
    from (select * from blocked order by ${ORDER} ${limit}) b order by ${ORDER}`;

const STATES = `
  select d.state, count(*)::integer as count, count(*) filter (where d.proposed_at > (select kernel.now()) - interval '14 days')::integer as young,
         count(*) filter (where d.proposed_at <= (select kernel.now()) - interval '14 days' and d.proposed_at > (select kernel.now()) - interval '42 days')::integer as grown,
         count(*) filter (where d.proposed_at <= (select kernel.now()) - interval '42 days')::integer as old, min(d.proposed_at) as "oldestAt", (array_agg(d.number order by d.proposed_at, d.number))[1] as "oldestNumber"
    from seen d left join decision.finalization f on f.organization_id = $1 and f.decision_id = d.id
   where d.state not in ('FINAL', 'WITHDRAWN', 'NOT_CARRIED') or coalesce(f.at, d.withdrawn_at, d.proposed_at) > (select kernel.now()) - interval '12 months'
   group by d.state`;

const TIMES = `
  select count(*)::integer as count, case when count(*) >= 3 then percentile_cont(0.5) within group (order by t.days) end as "medianDays", min(t.days) as "shortestDays", max(t.days) as "longestDays"
    from (select extract(epoch from f.at - d.proposed_at) / 86400 as days from seen d join decision.finalization f on f.organization_id = $1 and f.decision_id = d.id and f.at > (select kernel.now()) - interval '12 months') t`;

/** What stands in the way of decisions, at whom and why, in the words of who holds it up; `among` selects the decisions (all columns), $1 is the organization. For other areas' statements. */
export const blocked = (among: string): string => `
  with seen as materialized (${among}), bound as materialized (${BOUND}),
  blocked as materialized (${BLOCKED})
  ${shown('')}`;

/** Everything on the executives' page, in one statement: $1 organization, $2 the person who asks. The time is asked once and not of every decision. No row for who may not see it. */
export const OVERVIEW = `
  with seen as materialized (select d.* from decision.decision d where d.organization_id = $1 and d.proposed_at is not null and (${ALLOWED})),
  bound as materialized (${BOUND}),
  blocked as materialized (${BLOCKED}),
  shown as (${shown('limit 50')}),
  states as (${STATES}),
  counts as (select kind, min(rank) as rank, count(distinct number)::integer as count from blocked group by kind),
  times as (${TIMES})
  select jsonb_build_object('at', kernel.now(), 'states', ${AS_JSON('states', 'x.state')}, 'blocked', ${AS_JSON('shown', 'x.rank, x.since, x.number')},
    'blockedCounts', ${AS_JSON('counts', 'x.rank')}, 'timeToDecide', (select to_jsonb(x) from times x)) as overview
  where (${ALLOWED})`;
