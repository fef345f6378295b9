-- The reports that the person of this session wrote: who reported what is given out to nobody else.
create or replace function register.own_reports(token text) returns uuid[] language sql stable security definer
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select array(select r.id from report r, auth.whoami(token) who where r.organization_id = (who->>'organizationId')::uuid and r.reporter_id = (who->>'personId')::uuid)
$$;
grant execute on function register.own_reports(text) to tribune_api;
