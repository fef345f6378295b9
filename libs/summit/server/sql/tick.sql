-- Reviews whose time is up, where the quorum is there.
create or replace function summit.tick() returns integer language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  due record;
  done integer := 0;
begin
  for due in
    select r.organization_id, r.summit_id, r.number from version_review r
     where r.closes_at <= kernel.now() and not exists (select from review_outcome o where o.organization_id = r.organization_id and o.summit_id = r.summit_id and o.number = r.number)
     order by r.organization_id, r.summit_id
  loop
    perform from summit.summit s where s.organization_id = due.organization_id and s.id = due.summit_id for update;
    done := done + summit.settle_review(due.organization_id, due.summit_id, due.number)::integer;
  end loop;
  return done;
end $$;
grant execute on function summit.tick() to tribune_worker;
