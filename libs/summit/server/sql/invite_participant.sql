-- Somebody takes part, for a function or for the company as a whole; once more with another function changes it. After the announcement they are invited at once.
create or replace function summit.invite_participant(token text, summit uuid, person uuid, function uuid default null) returns void language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
  added boolean;
begin
  select * into actor from auth.actor(token);
  s := summit.lock_summit(actor.organization_id, summit, actor.person_id, 'inviteParticipant');
  perform summit.demand_staff(actor.organization_id, person, 'personId');
  if function is not null and not exists (select from people.function f where f.organization_id = actor.organization_id and f.id = invite_participant.function) then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'Function', 'field', 'functionId'));
  end if;
  insert into participant as p (organization_id, summit_id, person_id, function_id) values (s.organization_id, s.id, person, function)
  on conflict (organization_id, summit_id, person_id) do update set function_id = excluded.function_id
  returning p.xmax = 0 into added;
  if not added then return; end if;
  perform audit.record(s.organization_id, actor.person_id, 'ParticipantInvited', 'Summit', s.id, jsonb_build_object('person', person));
  if s.state = 'ANNOUNCED' then perform summit.mail_participants(s.organization_id, s.id, 'invited', actor.person_id, person); end if;
end $$;
grant execute on function summit.invite_participant(text, uuid, uuid, uuid) to tribune_api;
