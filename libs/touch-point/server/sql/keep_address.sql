-- A new touch point is given its address, from its name, and keeps it for ever, whatever it is called later; every change counts its version up.
create or replace function touch_point.keep_address() returns trigger language plpgsql
set search_path = touch_point, pg_temp set timezone = 'UTC' as $$
declare base text;
begin
  if tg_op = 'UPDATE' then
    new.slug := old.slug;
    new.version := old.version + (new is distinct from old)::integer;
    return new;
  end if;
  perform touch_point.lock_journey(new.organization_id);
  base := touch_point.slug_of(new.name);
  -- those addresses are the forms'
  if base in ('new', 'stages') then base := 'touch-point-' || base; end if;
  select base || case when n > 1 then '-' || n else '' end into new.slug
    from generate_series(1, 1 + (select count(*)::integer from touch_point t where t.organization_id = new.organization_id and t.slug like base || '%')) n
   where not exists (select from touch_point t where t.organization_id = new.organization_id and t.slug = base || case when n > 1 then '-' || n else '' end)
   order by n limit 1;
  return new;
end $$;
create or replace trigger keep_address before insert or update on touch_point.touch_point for each row execute function touch_point.keep_address();
