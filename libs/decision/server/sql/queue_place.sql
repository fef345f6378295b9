-- Its place among the decisions whose clock waits for this champion, the first carried first; null where it runs, or nothing is asked (D12).
create or replace function decision.queue_place(organization uuid, decision uuid, constituency uuid) returns integer language sql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select (select count(*)::integer from waiting_consent o where o.organization_id = w.organization_id and o.constituency_id = w.constituency_id and o.started_at is null and (o.carried_at, o.number) <= (w.carried_at, w.number))
    from waiting_consent w where w.organization_id = queue_place.organization and w.decision_id = queue_place.decision and w.constituency_id = queue_place.constituency and w.started_at is null
$$;
grant execute on function decision.queue_place(uuid, uuid, uuid) to tribune_api;
