-- A rule that the council may choose from now on (D4): an administrator declares it, and votes that are open keep theirs. Weighted and ranking rules exist only so (P3).
create or replace function council.declare_rule(token text, council uuid, rule_name text, method text, threshold_num integer, threshold_den integer, quorum_num integer, quorum_den integer, working_days integer, as_default boolean) returns uuid language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  made uuid;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  perform 1 from council.council c where c.organization_id = actor.organization_id and c.id = council for update;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Council')); end if;
  if length(btrim(coalesce(rule_name, ''))) = 0 then perform kernel.refuse('FieldMissing', '{"field": "name"}'); end if;
  if exists (select from voting_rule r where r.organization_id = actor.organization_id and r.council_id = council and lower(r.name) = lower(btrim(rule_name))) then
    perform kernel.refuse('RuleNameTaken', jsonb_build_object('field', 'name', 'name', btrim(rule_name)));
  end if;
  if (threshold_num > 0 and threshold_den >= threshold_num and quorum_num > 0 and quorum_den >= quorum_num and working_days between 1 and 60
      and method in ('MAJORITY', 'SUPERMAJORITY', 'CONSENT', 'UNANIMITY', 'WEIGHTED', 'RANKING') and (method <> 'SUPERMAJORITY' or 2 * threshold_num > threshold_den)) is not true then
    perform kernel.refuse('RuleUnusable');
  end if;
  if as_default then update voting_rule r set is_default = false where r.organization_id = actor.organization_id and r.council_id = council and r.is_default; end if;
  insert into voting_rule (organization_id, council_id, name, method, threshold_num, threshold_den, quorum_num, quorum_den, working_days, is_default)
  values (actor.organization_id, council, btrim(rule_name), declare_rule.method, declare_rule.threshold_num, declare_rule.threshold_den, declare_rule.quorum_num, declare_rule.quorum_den, declare_rule.working_days, coalesce(as_default, false))
  returning id into made;
  perform audit.record(actor.organization_id, actor.person_id, 'VotingRuleDeclared', 'Council', council, jsonb_build_object('rule', made, 'method', declare_rule.method));
  return made;
end $$;
grant execute on function council.declare_rule(text, uuid, text, text, integer, integer, integer, integer, integer, boolean) to tribune_api;
