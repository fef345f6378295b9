-- A stranger's report by the link in their mail, and nothing else of the organization.
create or replace function register.mailed_report(secret text) returns jsonb language sql stable security definer
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select register.report_told(r) || jsonb_build_object('mayAnswer', false) from report r
   where r.secret_hash = kernel.text_hash(secret) and (r.handed_in_at is not null or r.reported_at > kernel.now() - interval '7 days')
$$;
grant execute on function register.mailed_report(text) to tribune_api;
