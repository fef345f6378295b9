-- Which companies' own ways in there are for an address of this domain: the same whether anybody has the address or not.
create or replace function auth.ways_in(address text) returns jsonb language sql stable security definer
set search_path = auth, pg_temp set timezone = 'UTC' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', s.organization_id, 'name', s.name, 'organizationName', o.name) order by o.name, o.id), '[]')
    from single_sign_on s join people.organization o on o.id = s.organization_id
   where s.domains @> array[lower(split_part(btrim(address), '@', 2))] and btrim(address) ~ '^[^@\s]+@[^@\s]+$'
$$;
grant execute on function auth.ways_in(text) to tribune_api;
