-- A stage goes away when nothing stands at it: touch points, retired ones too, and whatever later areas keep by stage.
create or replace function touch_point.remove_stage(organization uuid, gone uuid) returns void language plpgsql
set search_path = touch_point, pg_temp set timezone = 'UTC' as $$
declare
  named text := (select s.name from stage s where s.organization_id = organization and s.id = gone);
  standing integer := (select count(*) from touch_point t where t.organization_id = organization and t.stage_id = gone);
begin
  delete from stage s where s.organization_id = organization and s.id = gone;
exception when foreign_key_violation then
  perform kernel.refuse('StageInUse', jsonb_build_object('name', named, 'touchPoints', standing));
end $$;
