-- How many of a champion's clocks run: of carried texts that stand, unanswered, and not run out (D12). Begins at the few clocks that are not over.
create or replace function decision.running_clocks(organization uuid, constituency uuid) returns integer language sql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select count(*)::integer from clock c join decision.decision d on d.organization_id = c.organization_id and d.id = c.decision_id and d.current_revision = c.revision and d.state = 'CARRIED'
   where c.organization_id = running_clocks.organization and c.constituency_id = constituency and c.due_at > kernel.now()
     and not exists (select from refusal f where f.organization_id = c.organization_id and f.decision_id = c.decision_id and f.constituency_id = c.constituency_id and f.revision = c.revision and f.live)
     and not exists (select from standing_approval a where a.organization_id = c.organization_id and a.decision_id = c.decision_id and a.constituency_id = c.constituency_id and a.revision = c.revision)
$$;
