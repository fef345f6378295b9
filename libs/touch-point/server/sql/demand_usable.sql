-- Of a touch point that somebody writes: its stage is there, and its name is nobody else's. `self` is null for a new one.
create or replace function touch_point.demand_usable(organization uuid, self uuid, incoming jsonb) returns void language plpgsql
set search_path = touch_point, pg_temp set timezone = 'UTC' as $$
begin
  if not exists (select from stage s where s.organization_id = organization and lower(s.name) = lower(incoming->>'stage')) then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'Stage', 'field', 'stageId'));
  end if;
  if exists (select from touch_point t where t.organization_id = organization and lower(t.name) = lower(btrim(incoming->>'name')) and t.id is distinct from self) then
    perform kernel.refuse('TouchPointNameTaken', jsonb_build_object('name', btrim(incoming->>'name'), 'field', 'name'));
  end if;
end $$;
