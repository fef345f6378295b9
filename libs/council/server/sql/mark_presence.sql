-- Who is there: everybody says it of themselves; the chair of others whom they see in the room, or miss there (libs/council/domain/presence.ts).
create or replace function council.mark_presence(token text, meeting uuid, person uuid, presence text) returns void language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  m council.meeting;
  is_there boolean := presence <> 'ABSENT';
begin
  select * into actor from auth.actor(token);
  m := council.lock_meeting(actor.organization_id, meeting, actor.person_id, 'markPresence');
  if person <> actor.person_id then
    if not council.is_chair(m.organization_id, m.council_id, actor.person_id) then perform kernel.refuse('ChairMeets'); end if;
    if presence = 'REMOTE' then perform kernel.refuse('RemoteSaysSo'); end if;
    if not exists (select from invitation i where i.organization_id = m.organization_id and i.meeting_id = m.id and i.person_id = person) then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Person')); end if;
  end if;
  insert into attendance as a (organization_id, meeting_id, person_id, presence, arrived_at, marked_by)
  values (m.organization_id, m.id, person, mark_presence.presence, case when is_there then kernel.now() end, actor.person_id)
  on conflict (organization_id, meeting_id, person_id) do update
     set presence = excluded.presence, arrived_at = coalesce(a.arrived_at, excluded.arrived_at), left_at = case when not is_there and a.arrived_at is not null then coalesce(a.left_at, kernel.now()) end,
         marked_by = excluded.marked_by, marked_at = excluded.marked_at
   where a.presence <> excluded.presence;
  if found then perform audit.record(m.organization_id, actor.person_id, 'PresenceMarked', 'Meeting', m.id); end if;
end $$;
grant execute on function council.mark_presence(text, uuid, uuid, text) to tribune_api;
