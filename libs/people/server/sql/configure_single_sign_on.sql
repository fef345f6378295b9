-- Auth process only, which has found the provider at its address and encrypted the secret. An administrator sets the organization's own way in; without a secret the one
-- that is kept stays, as long as it is the same client of the same provider.
create or replace function auth.configure_single_sign_on(token text, name text, issuer text, client_id text, secret bytea, domains text[]) returns void language plpgsql security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  wanted text[] := (select array_agg(distinct d order by d) from (select lower(btrim(each)) as d from unnest(configure_single_sign_on.domains) each) n);
  kept bytea;
begin
  select * into actor from auth.demand_fresh(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  if exists (select from unnest(wanted) d where d !~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$') then
    perform kernel.refuse('DomainUnusable', jsonb_build_object('field', 'domains'));
  end if;
  select s.secret into kept from single_sign_on s
   where s.organization_id = actor.organization_id and s.issuer = configure_single_sign_on.issuer and s.client_id = configure_single_sign_on.client_id;
  if coalesce(configure_single_sign_on.secret, kept) is null then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'clientSecret')); end if;
  insert into single_sign_on as s (organization_id, name, issuer, client_id, secret, domains)
  values (actor.organization_id, btrim(configure_single_sign_on.name), configure_single_sign_on.issuer, configure_single_sign_on.client_id, coalesce(configure_single_sign_on.secret, kept), wanted)
  on conflict (organization_id) do update set name = excluded.name, issuer = excluded.issuer, client_id = excluded.client_id, secret = excluded.secret, domains = excluded.domains, configured_at = kernel.now();
  -- what was begun with the settings before ends nowhere
  delete from sign_in_attempt a where a.organization_id = actor.organization_id;
  perform audit.record(actor.organization_id, actor.person_id, 'SingleSignOnConfigured', 'Organization', actor.organization_id, jsonb_build_object('issuer', issuer, 'domains', to_jsonb(wanted)));
end $$;
grant execute on function auth.configure_single_sign_on(text, text, text, text, bytea, text[]) to tribune_auth;
