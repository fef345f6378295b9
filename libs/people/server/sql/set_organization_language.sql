-- In which language the organization speaks to people who have chosen none, and to strangers whose program names none: for administrators to say.
create or replace function people.set_organization_language(token text, wanted text) returns void language plpgsql security definer
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  update organization o set language = wanted where o.id = actor.organization_id and o.language <> wanted;
  if found then perform audit.record(actor.organization_id, actor.person_id, 'OrganizationLanguageSet', 'Organization', actor.organization_id, jsonb_build_object('language', wanted)); end if;
end $$;
grant execute on function people.set_organization_language(text, text) to tribune_api;
