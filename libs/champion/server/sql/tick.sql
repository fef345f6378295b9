-- What the clock alone brings about in elections and terms; safe to call at any time, by several workers.
create or replace function champion.tick() returns integer language plpgsql security definer
set search_path = champion, pg_temp as $$
declare
  due record;
  done integer := 0;
begin
  for due in select e.organization_id, e.id from election e where e.published_at is null and e.voting_opened_at is null and e.nominations_close_at <= kernel.now() loop
    if champion.open_voting(due.organization_id, due.id) then done := done + 1; end if;
  end loop;
  for due in select e.organization_id, e.id from election e where e.published_at is null and e.voting_opened_at is not null and e.voting_closes_at <= kernel.now() loop
    if champion.count_election(due.organization_id, due.id) then done := done + 1; end if;
  end loop;
  for due in select t.organization_id, t.constituency_id, t.person_id from term t where t.ended_at is null and t.ends_at <= kernel.now() loop
    done := done + champion.end_terms(due.organization_id, due.constituency_id, due.person_id, 'EXPIRED');
  end loop;
  -- A seat that was held never stays empty unasked: the next election begins 14 days before a term ends, or when it has ended early.
  for due in select k.organization_id, k.id from constituency k
    where exists (select from term t where t.organization_id = k.organization_id and t.constituency_id = k.id)
      and not exists (select from term t where t.organization_id = k.organization_id and t.constituency_id = k.id and t.rank = 0 and t.ended_at is null and t.ends_at > kernel.now() + interval '14 days')
      and not exists (select from election e where e.organization_id = k.organization_id and e.constituency_id = k.id and e.published_at is null)
      and not exists (select from election e where e.organization_id = k.organization_id and e.constituency_id = k.id and e.published_at > kernel.now() - interval '1 day')
  loop
    perform champion.begin_election(due.organization_id, due.id, interval '7 days', interval '7 days', null);
    done := done + 1;
  end loop;
  return done;
end $$;
grant execute on function champion.tick() to tribune_worker;
