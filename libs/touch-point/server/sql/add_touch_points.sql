-- Touch points by their names, in one statement (rows as in touch_point/domain: TouchPointDraft). `overwrite` brings those that are known
-- to what the rows say; without it they stay as they are. Owner functions that are not known yet are added.
create or replace function touch_point.add_touch_points(organization uuid, incoming jsonb, overwrite boolean) returns integer language plpgsql
set search_path = touch_point, pg_temp set timezone = 'UTC' as $$
declare touched integer;
begin
  insert into people.function (organization_id, name)
  select distinct on (lower(btrim(r."ownerFunction"))) organization, btrim(r."ownerFunction")
    from jsonb_to_recordset(incoming) as r("ownerFunction" text) where btrim(r."ownerFunction") <> ''
  on conflict (organization_id, lower(name)) do nothing;
  insert into touch_point as known (organization_id, name, channel, stage_id, owner_function_id, sourcing, priority, customers_do, customers_want, promise)
  select organization, btrim(r.name), btrim(r.channel), s.id, f.id, r.sourcing, r.priority, r."customersDo", r."customersWant", r.promise
    from jsonb_to_recordset(incoming) as r(name text, channel text, stage text, "ownerFunction" text, sourcing text, priority integer, "customersDo" text, "customersWant" text, promise text)
    join stage s on s.organization_id = organization and lower(s.name) = lower(btrim(r.stage))
    left join people.function f on f.organization_id = organization and lower(f.name) = lower(btrim(r."ownerFunction"))
  on conflict (organization_id, lower(name)) do update
    set channel = excluded.channel, stage_id = excluded.stage_id, owner_function_id = excluded.owner_function_id, sourcing = excluded.sourcing, priority = excluded.priority,
        customers_do = excluded.customers_do, customers_want = excluded.customers_want, promise = excluded.promise
    where overwrite and (known.channel, known.stage_id, known.owner_function_id, known.sourcing, known.priority, known.customers_do, known.customers_want, known.promise)
      is distinct from (excluded.channel, excluded.stage_id, excluded.owner_function_id, excluded.sourcing, excluded.priority, excluded.customers_do, excluded.customers_want, excluded.promise);
  get diagnostics touched = row_count;
  return touched;
end $$;
