-- A decision that begins elsewhere, with an approved plan: proposed at once, in the name of who brought it, and from then on like any other. Who may bring one is for the caller to ask; no login calls it.
create or replace function decision.bring_decision(organization uuid, council uuid, person uuid, body text) returns uuid language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  made uuid;
  rule uuid;
  next_number integer;
begin
  select r.id into rule from council.voting_rule r where r.organization_id = organization and r.council_id = council and r.is_default;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Council', 'id', council)); end if;
  perform decision.demand_complete(body);
  update people.organization o set next_decision_number = o.next_decision_number + 1 where o.id = organization returning o.next_decision_number - 1 into next_number;
  insert into decision.decision (organization_id, number, council_id, author_id, voting_rule_id, proposed_at) values (organization, next_number, council, person, rule, kernel.now()) returning id into made;
  insert into revision (organization_id, decision_id, revision, class, author_id, body) values (organization, made, 1, 'MATERIAL', person, body);
  perform decision.refresh_state(organization, made);
  perform audit.record(organization, person, 'DecisionProposed', 'Decision', made, jsonb_build_object('revision', 1));
  return made;
end $$;
