-- Every act on the minutes of a meeting locks it first, and asks in the order of libs/council/domain/minutes.rules.ts.
create or replace function council.lock_minutes(organization uuid, meeting uuid, person uuid, of_chair boolean) returns council.meeting language plpgsql
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare locked council.meeting;
begin
  select * into locked from meeting m where m.organization_id = organization and m.id = lock_minutes.meeting for update;
  if locked.id is null or not council.sees_councils(organization, person) then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Meeting')); end if;
  if of_chair and not council.is_chair(organization, locked.council_id, person) then perform kernel.refuse('ChairMeets'); end if;
  if not of_chair and not exists (select from invitation i where i.organization_id = organization and i.meeting_id = locked.id and i.person_id = person) then perform kernel.refuse('NotInvited'); end if;
  if locked.state <> 'HELD' then perform kernel.refuse('MinutesNotYet'); end if;
  if exists (select from minutes x where x.organization_id = organization and x.meeting_id = locked.id) then perform kernel.refuse('MinutesApproved'); end if;
  return locked;
end $$;
