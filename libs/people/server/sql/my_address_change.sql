-- The change that waits, or the last one while it can still be undone; null when there is none.
create or replace function people.my_address_change(token text) returns jsonb language plpgsql stable security definer
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  return (select jsonb_build_object('newAddress', c.new_email, 'oldAddress', c.old_email, 'askedAt', c.asked_at, 'confirmUntil', c.confirm_until, 'confirmedAt', c.confirmed_at, 'undoUntil', c.undo_until)
            from address_change c
           where c.organization_id = actor.organization_id and c.person_id = actor.person_id and c.ended_at is null
             and case when c.confirmed_at is null then c.confirm_until > kernel.now() else c.undo_until > kernel.now() end
           order by c.asked_at desc limit 1);
end $$;
grant execute on function people.my_address_change(text) to tribune_api;
