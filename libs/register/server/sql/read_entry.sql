-- One entry by its key, for whoever asks: the register's policy first, then the line of the list and all that belongs to it. `entry` is null where there is none.
create or replace function register.read_entry(address text, token text, key text) returns jsonb language plpgsql stable security definer
set search_path = register, pg_temp set timezone = 'UTC' as $$
declare
  who jsonb := register.reader(address, token);
  organization uuid := (who->>'organization')::uuid;
begin
  if who is null or not (who->>'mayRead')::boolean then return who; end if;
  return who || jsonb_build_object('entry', (
    select register.line(organization, e.key, e.kind, e.at, e.subject, e.revision) || register.whole(organization, e.kind, e.subject, e.revision)
      from entry e where e.organization_id = organization and e.subject = register.subject_of(organization, lower(read_entry.key)) and e.key = lower(read_entry.key)));
end $$;
grant execute on function register.read_entry(text, text, text) to tribune_api;
