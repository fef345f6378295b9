-- For each constituency: carried decisions that wait for its champion's answer, and for how many seconds the oldest has. Names nobody.
create or replace function decision.champions_backlog() returns table (organization_id uuid, constituency_id uuid, waiting bigint, oldest_seconds double precision) language sql stable security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select w.organization_id, w.constituency_id, count(*), extract(epoch from (select kernel.now()) - min(w.carried_at)) from waiting_consent w group by 1, 2
$$;
grant execute on function decision.champions_backlog() to tribune_api;
