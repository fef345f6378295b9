-- Of these addresses, those that belonged to somebody here less than a year ago, with who it was and where they are reached now: for administrators who bring a file.
create or replace function people.given_up_addresses(token text, addresses text[]) returns jsonb language plpgsql stable security definer
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.caller(token, array['IMPORT_PEOPLE', 'IMPORT_ROLL']);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  return coalesce((select jsonb_agg(jsonb_build_object('address', lower(c.old_email), 'personName', p.name, 'email', p.email))
    from address_change c join person p on p.organization_id = c.organization_id and p.id = c.person_id
   where c.organization_id = actor.organization_id and lower(c.old_email) = any(addresses) and c.confirmed_at > kernel.now() - interval '1 year' and c.ended_at is null
     and not exists (select from person o where o.organization_id = c.organization_id and lower(o.email) = lower(c.old_email))), '[]');
end $$;
grant execute on function people.given_up_addresses(text, text[]) to tribune_api;
