-- The link in a weekly mail stops it, or lets it come again: whoever holds the link is its reader, without signing in.
create or replace function notification.stop_weekly(token text, stopped boolean) returns void language plpgsql security definer
set search_path = notification, pg_temp set timezone = 'UTC' as $$
declare link stop_link;
begin
  select * into link from stop_link l where l.token_hash = kernel.text_hash(token);
  if not found then perform kernel.refuse('StopLinkUnknown'); end if;
  insert into rhythm (organization_id, person_id, weekly) values (link.organization_id, link.person_id, not stopped)
  on conflict on constraint rhythm_pkey do update set weekly = excluded.weekly;
end $$;
grant execute on function notification.stop_weekly(text, boolean) to tribune_api;
