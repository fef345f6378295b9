-- For administrators: what is set, without the secret, and how many people it may sign in. Null where nothing is.
create or replace function auth.single_sign_on_of(token text) returns jsonb language plpgsql stable security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  return (select jsonb_build_object('name', s.name, 'issuer', s.issuer, 'clientId', s.client_id, 'domains', to_jsonb(s.domains), 'configuredAt', s.configured_at,
      'people', (select count(*) from identity i where i.organization_id = s.organization_id and i.issuer = s.issuer and i.confirmed_at is not null))
    from single_sign_on s where s.organization_id = actor.organization_id);
end $$;
grant execute on function auth.single_sign_on_of(text) to tribune_api;
