-- The first administrator's link makes an organization, its administrator and the customers' constituency, which binds from this moment (P1).
create or replace function people.found_organization(secret text, organization_name text, zone text, admin_name text, admin_email text) returns text language plpgsql security definer
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare
  organization uuid;
  admin uuid;
begin
  update auth.first_link set used_at = kernel.now() where token_hash = kernel.text_hash(secret) and used_at is null;
  if not found then perform kernel.refuse('LinkNotUsable'); end if;
  organization := people.create_organization(organization_name, zone, false);
  insert into person (organization_id, name, email, employee) values (organization, btrim(admin_name), btrim(admin_email), true) returning id into admin;
  insert into role (organization_id, person_id, role) values (organization, admin, 'ADMIN');
  perform audit.record(organization, admin, 'OrganizationFounded', 'Organization', organization);
  return auth.open_session(organization, admin, 'FOUNDING');
end $$;
grant execute on function people.found_organization(text, text, text, text, text) to tribune_api;
