-- For the decision's own page: its key in the register, where it has one, and the emergency acts that it is meant to decide; for who may see the decision.
create or replace function register.decision_in_register(token text, decision uuid) returns jsonb language plpgsql stable security definer
set search_path = register, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.caller(token, array['READ']);
  return (select jsonb_build_object('slug', o.slug, 'key', (select e.key from entry e where e.organization_id = o.id and e.subject = d.id),
      'emergencyActs', (select coalesce(jsonb_agg(jsonb_build_object('key', 'e' || a.number, 'title', a.what) order by a.number), '[]') from emergency_decision n
         join emergency_act a on a.organization_id = n.organization_id and a.id = n.act_id where n.organization_id = d.organization_id and n.decision_id = d.id))
    from decision.decision d join people.organization o on o.id = d.organization_id
   where d.organization_id = actor.organization_id and d.id = decision_in_register.decision and (d.author_id = actor.person_id or d.proposed_at is not null));
end $$;
grant execute on function register.decision_in_register(text, uuid) to tribune_api;
