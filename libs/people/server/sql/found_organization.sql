-- The first administrator's link makes an organization, its administrator and the customers' constituency, which binds from this moment (P1).
-- It speaks the language that is given to people who choose none.
-- A link that was mailed to an administrator of another organization founds for that mailbox alone; one asked for in a demonstration founds a demonstration. The same key again gets the same session again.
create or replace function people.found_organization(secret text, organization_name text, zone text, wanted_language text, admin_name text, admin_email text, key text default null) returns text language plpgsql security definer
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare
  held auth.first_link;
  organization uuid;
  admin uuid;
  token text;
  request bytea := kernel.text_hash(jsonb_build_array(organization_name, zone, wanted_language, admin_name, admin_email)::text);
begin
  select l.* into held from auth.first_link l where l.token_hash = kernel.text_hash(secret) for update;
  if not found then perform kernel.refuse('LinkNotUsable'); end if;
  if held.used_at is not null and held.answered_key = kernel.text_hash(key) then
    if held.answered_request <> request then perform kernel.refuse('IdempotencyKeyReused', jsonb_build_object('key', key)); end if;
    return auth.answer_again(held.answered_organization, held.answered_session);
  end if;
  if held.used_at is not null or held.expires_at <= kernel.now() then perform kernel.refuse('LinkNotUsable'); end if;
  if held.asked_by is not null and not exists (select from person p where p.organization_id = held.asked_in and p.id = held.asked_by and p.left_at is null and lower(p.email) = lower(btrim(admin_email))) then
    perform kernel.refuse('InputInvalid', jsonb_build_object('field', 'adminEmail', 'problem', 'This link founds an organization for the address that it was mailed to'));
  end if;
  organization := people.create_organization(organization_name, zone, coalesce((select o.is_demo from organization o where o.id = held.asked_in), false));
  update organization o set language = wanted_language where o.id = organization;
  -- the one constituency that everybody has is called as its customers would say it; nothing depends on the name
  if wanted_language = 'de' then update champion.constituency c set name = 'Kundschaft' where c.organization_id = organization and c.kind = 'customers'; end if;
  insert into person (organization_id, name, email, employee) values (organization, btrim(admin_name), btrim(admin_email), true) returning id into admin;
  insert into role (organization_id, person_id, role) values (organization, admin, 'ADMIN');
  perform audit.record(organization, admin, 'OrganizationFounded', 'Organization', organization);
  token := auth.open_session(organization, admin, 'FOUNDING');
  update auth.first_link l set used_at = kernel.now(), answered_key = kernel.text_hash(key), answered_request = request, answered_organization = organization,
         answered_session = (select s.id from auth.session s where s.token_hash = kernel.text_hash(token))
   where l.token_hash = held.token_hash;
  return token;
end $$;
grant execute on function people.found_organization(text, text, text, text, text, text, text) to tribune_api;
