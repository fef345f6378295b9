-- Of stages that somebody arranges: all that are there are named once, kept or removed, and no two names are the same.
create or replace function touch_point.demand_arrangeable(organization uuid, stages jsonb, removed uuid[]) returns void language plpgsql stable
set search_path = touch_point, pg_temp set timezone = 'UTC' as $$
declare
  named uuid[] := removed || array(select r.id from jsonb_to_recordset(stages) as r(id uuid) where r.id is not null);
  twice text;
begin
  if jsonb_array_length(stages) = 0 then perform kernel.refuse('InputInvalid', '{"field": "stages", "problem": "A journey has at least one stage"}'); end if;
  if exists (select from unnest(named) n(id) where not exists (select from stage s where s.organization_id = organization and s.id = n.id)) or cardinality(named) <> (select count(distinct n.id) from unnest(named) n(id)) then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'Stage', 'field', 'stages'));
  end if;
  if exists (select from stage s where s.organization_id = organization and s.id <> all(named)) then perform kernel.refuse('JourneyMovedOn'); end if;
  select min(btrim(r.name)) into twice from jsonb_to_recordset(stages) as r(name text) group by lower(btrim(r.name)) having count(*) > 1 limit 1;
  if found then perform kernel.refuse('StageNameTaken', jsonb_build_object('name', twice, 'field', 'stages')); end if;
end $$;
