-- Who may read the register: an administrator's act, recorded for everybody (D14).
create or replace function register.set_register_audience(token text, audience text) returns void language plpgsql security definer
set search_path = register, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  before text;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  if audience is null or audience not in ('CUSTOMERS', 'WORLD') then perform kernel.refuse('InputInvalid', jsonb_build_object('field', 'audience', 'problem', 'The register is for CUSTOMERS or for the WORLD')); end if;
  perform 1 from people.organization o where o.id = actor.organization_id for update;
  select coalesce((select s.audience from setting s where s.organization_id = actor.organization_id), 'CUSTOMERS') into before;
  if before = set_register_audience.audience then return; end if;
  insert into setting (organization_id, audience, changed_by) values (actor.organization_id, set_register_audience.audience, actor.person_id)
  on conflict (organization_id) do update set audience = excluded.audience, changed_by = excluded.changed_by, changed_at = kernel.now();
  perform audit.record(actor.organization_id, actor.person_id, 'RegisterAudienceSet', 'Organization', actor.organization_id, jsonb_build_object('from', before, 'to', set_register_audience.audience));
end $$;
grant execute on function register.set_register_audience(text, text) to tribune_api;
