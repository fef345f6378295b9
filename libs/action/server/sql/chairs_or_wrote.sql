-- The chair of the decision's council, and its author, answer for its outcome.
create or replace function action.chairs_or_wrote(organization uuid, decision_id uuid, person uuid) returns boolean language sql stable
set search_path = action, pg_temp set timezone = 'UTC' as $$
  select exists (select from decision.decision d where d.organization_id = organization and d.id = chairs_or_wrote.decision_id and decision.answers_for(d, person))
$$;
