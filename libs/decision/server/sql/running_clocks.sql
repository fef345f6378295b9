-- How many of a champion's clocks run: of carried texts that stand, unanswered, and not run out (D12).
create or replace function decision.running_clocks(organization uuid, constituency uuid) returns integer language sql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select count(*)::integer from waiting_consent w join clock c on c.organization_id = w.organization_id and c.decision_id = w.decision_id and c.constituency_id = w.constituency_id and c.revision = w.revision
   where w.organization_id = running_clocks.organization and w.constituency_id = constituency and c.due_at > kernel.now()
$$;
