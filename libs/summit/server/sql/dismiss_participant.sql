-- Somebody does not take part after all. Its sponsor and who called it always do; what somebody has sealed stays.
create or replace function summit.dismiss_participant(token text, summit uuid, person uuid) returns void language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
begin
  select * into actor from auth.actor(token);
  s := summit.lock_summit(actor.organization_id, summit, actor.person_id, 'dismissParticipant');
  if person in (s.sponsor_id, s.organizer_id) then perform kernel.refuse('PlannersTakePart'); end if;
  if exists (select from belief b where b.organization_id = s.organization_id and b.summit_id = s.id and b.person_id = dismiss_participant.person) then perform kernel.refuse('BeliefsStay'); end if;
  delete from participant p where p.organization_id = s.organization_id and p.summit_id = s.id and p.person_id = dismiss_participant.person;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Person')); end if;
  perform audit.record(s.organization_id, actor.person_id, 'ParticipantDismissed', 'Summit', s.id, jsonb_build_object('person', person));
end $$;
grant execute on function summit.dismiss_participant(text, uuid, uuid) to tribune_api;
