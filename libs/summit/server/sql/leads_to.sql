-- Where a command leads from a state; null where it is not possible. libs/summit/domain/summit.machine.ts is the same table.
create or replace function summit.leads_to(state text, command text) returns text language sql immutable
set search_path = summit, pg_temp set timezone = 'UTC' as $$
  select case
    when command in ('changeSummit', 'inviteParticipant', 'dismissParticipant', 'setAgenda', 'askPreparation') and state in ('DRAFT', 'ANNOUNCED') then state
    when command = 'announceSummit' and state = 'DRAFT' then 'ANNOUNCED'
    when command in ('finishPreparation', 'sealBeliefs', 'endBeliefs') and state = 'ANNOUNCED' then state
    when command in ('writeVision', 'addPlanLine', 'changePlanLine', 'removePlanLine', 'freezePlan', 'openReview', 'reviewPlan', 'commentOnLine', 'bringFindings', 'putElement', 'removeElement') and state in ('ANNOUNCED', 'HELD') then state
    when command = 'writeVision' and state in ('DRAFT', 'ANNOUNCED', 'HELD') then state
    when command = 'closeSummit' and state = 'ANNOUNCED' then 'HELD'
    when command = 'cancelSummit' and state in ('DRAFT', 'ANNOUNCED') then 'CANCELLED'
  end
$$;
