-- From here on it waits for a chair and the champion. Once; its number is given then.
create or replace function register.hand_in(organization uuid, report uuid) returns integer language plpgsql
set search_path = register, pg_temp set timezone = 'UTC' as $$
declare given integer;
begin
  -- one number after the other
  perform 1 from people.organization o where o.id = organization for update;
  update register.report r set handed_in_at = kernel.now(), number = 1 + coalesce((select max(x.number) from register.report x where x.organization_id = organization), 0)
   where r.organization_id = organization and r.id = hand_in.report and r.handed_in_at is null returning r.number into given;
  if found then perform audit.record(organization, null, 'ChangeReported', 'Report', report); end if;
  return coalesce(given, (select r.number from register.report r where r.organization_id = organization and r.id = hand_in.report));
end $$;
