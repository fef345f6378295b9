-- Who decides on overruling an objection: the members who take part, without author and objector (D8).
create or replace function decision.judges_of(d decision.decision, objector uuid) returns uuid[] language sql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select coalesce(array_agg(s.person_id order by s.person_id), '{}') from council.seat s
   where s.organization_id = d.organization_id and s.council_id = d.council_id and s.person_id not in (d.author_id, objector) and s.from_at <= kernel.now() and (s.until_at is null or s.until_at > kernel.now())
     and not exists (select from standing_recusal r where r.organization_id = d.organization_id and r.decision_id = d.id and r.person_id = s.person_id)
$$;
grant execute on function decision.judges_of(decision.decision, uuid) to tribune_api;
