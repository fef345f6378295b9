-- Read, or unread again; without ids all that were unread. One's own alone. Gives those that changed: what an undo gives back.
create or replace function notification.mark_read(token text, ids bigint[], is_read boolean) returns setof bigint language plpgsql security definer
set search_path = notification, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  return query update notice n set read_at = case when is_read then kernel.now() end
   where n.organization_id = actor.organization_id and n.person_id = actor.person_id and (ids is null or n.id = any (ids)) and (n.read_at is null) = is_read
  returning n.id;
end $$;
grant execute on function notification.mark_read(text, bigint[], boolean) to tribune_api;
