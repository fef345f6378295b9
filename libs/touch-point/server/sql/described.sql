-- A touch point in words, as people read it: what its history compares. Keys as in touch_point/domain: TouchPointDraft.
create or replace function touch_point.described(t touch_point.touch_point) returns jsonb language sql stable
set search_path = touch_point, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('name', t.name, 'channel', t.channel,
    'stage', (select s.name from stage s where s.organization_id = t.organization_id and s.id = t.stage_id),
    'ownerFunction', coalesce((select f.name from people.function f where f.organization_id = t.organization_id and f.id = t.owner_function_id), ''),
    'sourcing', t.sourcing, 'priority', t.priority::text, 'customersDo', t.customers_do, 'customersWant', t.customers_want, 'promise', t.promise)
$$;
