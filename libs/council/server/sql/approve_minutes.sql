-- The minutes of an earlier meeting are approved in a later one of the same council that has them on its agenda and takes place now: the chair says so for those who are there.
-- From then on they are the bytes that were approved.
create or replace function council.approve_minutes(token text, meeting uuid) returns void language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  m council.meeting;
  approving uuid;
begin
  select * into actor from auth.actor(token);
  m := council.lock_minutes(actor.organization_id, meeting, actor.person_id, true);
  select x.meeting_id into approving from meeting_item x join meeting o on o.organization_id = x.organization_id and o.id = x.meeting_id
   where x.organization_id = m.organization_id and x.minutes_of = m.id and o.council_id = m.council_id and o.state = 'RUNNING' limit 1;
  if approving is null then perform kernel.refuse('MinutesNotOnAgenda'); end if;
  if exists (select from correction k where k.organization_id = m.organization_id and k.meeting_id = m.id and k.taken is null) then perform kernel.refuse('CorrectionsOpen'); end if;
  insert into minutes (organization_id, meeting_id, body, approved_in, approved_by) values (m.organization_id, m.id, kernel.canonical(council.minutes_of(m.organization_id, m.id)), approving, actor.person_id);
  perform audit.record(m.organization_id, actor.person_id, 'MinutesApproved', 'Meeting', m.id, jsonb_build_object('in', approving));
end $$;
grant execute on function council.approve_minutes(text, uuid) to tribune_api;
