-- Whose calendar an address is, if they still are somebody who sees councils at this moment; null for every other secret.
create or replace function council.read_calendar_feed(secret text) returns jsonb language sql stable security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('organizationId', f.organization_id, 'personId', f.person_id, 'organization', o.name)
    from calendar_feed f
    join people.person p on p.organization_id = f.organization_id and p.id = f.person_id and p.left_at is null
    join people.organization o on o.id = f.organization_id
   where f.secret_hash = kernel.text_hash(secret) and council.sees_councils(f.organization_id, f.person_id)
$$;
grant execute on function council.read_calendar_feed(text) to tribune_api;
