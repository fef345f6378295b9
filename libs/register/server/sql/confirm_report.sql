-- The stranger's mailbox is real: pressed by a person on the page behind the mailed link, for seven days. Pressing twice is pressing once.
create or replace function register.confirm_report(secret text) returns void language plpgsql security definer
set search_path = register, pg_temp set timezone = 'UTC' as $$
declare found_report report;
begin
  select * into found_report from report r where r.secret_hash = kernel.text_hash(secret) and (r.handed_in_at is not null or r.reported_at > kernel.now() - interval '7 days') for update;
  if not found then perform kernel.refuse('ReportLinkNotUsable'); end if;
  perform register.hand_in(found_report.organization_id, found_report.id);
end $$;
grant execute on function register.confirm_report(text) to tribune_api;
