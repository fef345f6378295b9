-- A draft is its author's alone until it is proposed.
create or replace function decision.draft_decision(token text, council uuid, body text, rule uuid default null) returns uuid language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  made uuid;
  next_number integer;
  chosen uuid;
begin
  select * into actor from auth.actor(token);
  perform decision.demand_shaper(actor.organization_id, council, actor.person_id);
  select r.id into chosen from council.voting_rule r where r.organization_id = actor.organization_id and r.council_id = council and (r.id = rule or (rule is null and r.is_default));
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'VotingRule', 'id', rule)); end if;
  update people.organization o set next_decision_number = o.next_decision_number + 1 where o.id = actor.organization_id returning o.next_decision_number - 1 into next_number;
  insert into decision.decision (organization_id, number, council_id, author_id, voting_rule_id)
  values (actor.organization_id, next_number, council, actor.person_id, chosen) returning id into made;
  insert into revision (organization_id, decision_id, revision, class, author_id, body) values (actor.organization_id, made, 1, 'MATERIAL', actor.person_id, body);
  return made;
end $$;
grant execute on function decision.draft_decision(text, uuid, text, uuid) to tribune_api;
