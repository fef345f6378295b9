create or replace function register.know_place_name() returns trigger language plpgsql security definer
set search_path = register, pg_temp set timezone = 'UTC' as $$
begin
  if tg_op = 'UPDATE' and new.name = old.name then return null; end if;
  insert into place_name (organization_id, touch_point_id, since, name) values (new.organization_id, new.id, kernel.now(), new.name)
  on conflict (organization_id, touch_point_id, since) do update set name = excluded.name;
  return null;
end $$;
create or replace trigger know_place_name after insert or update of name on touch_point.touch_point for each row execute function register.know_place_name();
