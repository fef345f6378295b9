-- Who may say of an action what its owner alone may not: members of the council whose decision it carries out, and the decision's author; of one that a meeting noted, members of that council.
create or replace function action.may_steer(steered action.action, person uuid) returns boolean language sql stable
set search_path = action, pg_temp set timezone = 'UTC' as $$
  select case when steered.decision_id is not null then action.may_plan(steered.organization_id, steered.decision_id, person)
    else exists (select from council.meeting m where m.organization_id = steered.organization_id and m.id = steered.meeting_id and council.holds_seat(m.organization_id, m.council_id, person)) end
$$;
