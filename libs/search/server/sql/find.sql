-- Everything that this person may see and that says what they typed, at most `most` of each kind, best first. The rights are those of the pages, all of them here:
-- decisions, touch points, meetings and staff for who works here or holds office (a draft for its author alone, everybody for an administrator), summits with the lines of
-- their plans for these and who takes part (a draft for who plans it alone), elections for these and
-- their own roll, nothing of another organization, and nothing for strangers.
drop function if exists search.find(text, text, integer);
create or replace function search.find(token text, typed text, most integer)
  returns table (kind text, id uuid, number integer, title text, detail text, state text, slug text, at timestamptz, summit_id uuid) language plpgsql stable security definer
set search_path = search, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  inside boolean;
  administrator boolean;
  summits uuid[];
  wanted tsquery := search.query_of(typed);
  wanted_number integer := substring(typed from '^\s*#?\s*(\d{1,9})\s*$')::integer;
begin
  select * into actor from auth.caller(token, array['READ']);
  if wanted is null then return; end if;
  administrator := people.has_role(actor.organization_id, actor.person_id, 'ADMIN');
  inside := exists (select from people.role r where r.organization_id = actor.organization_id and r.person_id = actor.person_id)
    or exists (select from council.seat s where s.organization_id = actor.organization_id and s.person_id = actor.person_id and s.from_at <= kernel.now() and (s.until_at is null or s.until_at > kernel.now()))
    or exists (select from champion.live_term t where t.organization_id = actor.organization_id and t.person_id = actor.person_id);
  summits := array(select s.id from summit.summit s where s.organization_id = actor.organization_id and (s.state <> 'DRAFT' or actor.person_id in (s.organizer_id, s.sponsor_id))
    and (inside or exists (select from summit.participant p where p.organization_id = s.organization_id and p.summit_id = s.id and p.person_id = actor.person_id)));
  if inside then
    return query select 'DECISION', d.id, d.number, r.body::jsonb->'prose'->>'title', r.body::jsonb->'prose'->>'whatChanges', d.state, null::text, null::timestamptz, null::uuid
      from decision.decision d
      join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision
     where d.organization_id = actor.organization_id and (d.proposed_at is not null or d.author_id = actor.person_id)
       and (d.number = wanted_number or search.words(r.body) @@ wanted)
     order by d.number = wanted_number desc nulls last, ts_rank(search.words(r.body), wanted) desc, d.number desc limit most;
    return query select 'TOUCH_POINT', t.id, null::integer, t.name, t.channel || ' · ' || s.name, case when t.retired_at is not null then 'RETIRED' end, t.slug, null::timestamptz, null::uuid
      from touch_point.touch_point t join touch_point.stage s on s.organization_id = t.organization_id and s.id = t.stage_id
     where t.organization_id = actor.organization_id and to_tsvector('simple', t.name || ' ' || t.channel || ' ' || s.name || ' ' || t.promise) @@ wanted
     order by t.retired_at is not null, to_tsvector('simple', t.name) @@ wanted desc, t.name limit most;
    return query select 'MEETING', m.id, null::integer, c.name, nullif(m.place, ''), m.state, null::text, m.starts_at, null::uuid
      from council.meeting m join council.council c on c.organization_id = m.organization_id and c.id = m.council_id
     where m.organization_id = actor.organization_id
       and to_tsvector('simple', c.name || ' ' || m.place || ' ' || coalesce((select string_agg(x.title, ' ') from council.meeting_item x where x.organization_id = m.organization_id and x.meeting_id = m.id), '')) @@ wanted
     order by m.state = 'CANCELLED', abs(extract(epoch from m.starts_at - (select kernel.now()))), m.id limit most;
  end if;
  return query select 'SUMMIT', s.id, null::integer, s.title, nullif(s.place, ''), s.state, null::text, s.starts_at, s.id
    from summit.summit s where s.organization_id = actor.organization_id and s.id = any(summits) and to_tsvector('simple', s.title || ' ' || s.place) @@ wanted order by s.starts_at desc, s.id limit most;
  return query select 'PLAN_LINE', l.line_id, null::integer, l.activity, l.touch_point || ' · ' || s.title, null::text, null::text, null::timestamptz, s.id
    from summit.current_plan l join summit.summit s on s.organization_id = l.organization_id and s.id = l.summit_id
   where l.organization_id = actor.organization_id and l.summit_id = any(summits) and s.state <> 'CANCELLED' and to_tsvector('simple', l.activity || ' ' || l.touch_point || ' ' || l.owner || ' ' || l.measure) @@ wanted
   order by to_tsvector('simple', l.activity) @@ wanted desc, s.starts_at desc, l.position limit most;
  return query select 'PERSON', p.id, null::integer, p.name,
      (select f.name from council.seat s join people.function f on f.organization_id = s.organization_id and f.id = s.function_id
        where s.organization_id = p.organization_id and s.person_id = p.id and s.until_at is null order by s.from_at limit 1), null::text, null::text, null::timestamptz, null::uuid
    from people.person p
   where p.organization_id = actor.organization_id and p.left_at is null and (administrator or (inside and p.employee)) and to_tsvector('simple', p.name) @@ wanted
   order by p.employee desc, p.name limit most;
  return query select 'ELECTION', e.id, null::integer, k.name, null::text, e.state, null::text, null::timestamptz, null::uuid
    from champion.election e join champion.constituency k on k.organization_id = e.organization_id and k.id = e.constituency_id
   where e.organization_id = actor.organization_id
     and (inside or exists (select from champion.constituent c where c.organization_id = k.organization_id and c.constituency_id = k.id and c.person_id = actor.person_id and c.left_at is null))
     and (to_tsvector('simple', k.name) @@ wanted or exists (select from champion.nomination n join people.person p on p.organization_id = n.organization_id and p.id = n.person_id
           where n.organization_id = e.organization_id and n.election_id = e.id and n.consented_at is not null and to_tsvector('simple', p.name) @@ wanted))
   order by e.called_at desc limit most;
end $$;
grant execute on function search.find(text, text, integer) to tribune_api;
