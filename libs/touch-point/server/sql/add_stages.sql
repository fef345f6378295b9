-- Stages that are missing are added behind those that are there, in the order of the list.
create or replace function touch_point.add_stages(organization uuid, names text[]) returns void language sql
set search_path = touch_point, pg_temp set timezone = 'UTC' as $$
  insert into stage (organization_id, name, position)
  select organization, btrim(n.name), coalesce((select max(s.position) from stage s where s.organization_id = organization), 0) + row_number() over (order by n.at)
    from unnest(names) with ordinality n(name, at)
   where not exists (select from stage s where s.organization_id = organization and lower(s.name) = lower(btrim(n.name)))
$$;
