-- What the clock asks for now, in one order for everybody. A seat that was held, or that an election left empty, is never empty unasked: the next
-- election begins 14 days before the term ends, when it has ended early, or a day after nobody was elected.
create or replace function champion.due_steps() returns table (organization_id uuid, subject_id uuid, step text, person_id uuid) language sql stable
set search_path = champion, pg_temp set timezone = 'UTC' as $$
  select e.organization_id, e.id, case when e.voting_opened_at is null then 'open' else 'count' end, null::uuid
    from election e where e.published_at is null and case when e.voting_opened_at is null then e.nominations_close_at else e.voting_closes_at end <= kernel.now()
  union all
  select t.organization_id, t.constituency_id, 'expire', t.person_id from term t where t.ended_at is null and t.ends_at <= kernel.now()
  union all
  select k.organization_id, k.id, 'begin', null from constituency k
   where exists (select from election e where e.organization_id = k.organization_id and e.constituency_id = k.id and e.published_at is not null)
     and not exists (select from election e where e.organization_id = k.organization_id and e.constituency_id = k.id and coalesce(e.published_at, 'infinity') > kernel.now() - interval '1 day')
     and coalesce(champion.callable_from(k.organization_id, k.id), '-infinity') <= kernel.now()
  order by 1, 3 desc, 2, 4
$$;
