-- Members of the decision's council, and its author, say what is to be done (D13).
create or replace function action.may_plan(organization uuid, decision_id uuid, person uuid) returns boolean language sql stable
set search_path = action, pg_temp set timezone = 'UTC' as $$
  select exists (select from decision.decision d where d.organization_id = organization and d.id = may_plan.decision_id
                   and (d.author_id = person or council.holds_seat(organization, d.council_id, person)))
$$;
