-- Announced, closed, cancelled. The announcement invites everybody by mail; cancelling tells those who were invited why.
create or replace function summit.move_summit(token text, summit uuid, command text, because text default null) returns text language plpgsql security definer
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  s summit.summit;
  next_state text;
begin
  select * into actor from auth.actor(token);
  if command is null or command not in ('announceSummit', 'closeSummit', 'cancelSummit') then raise exception 'no such command: %', command using errcode = '22023'; end if;
  s := summit.lock_summit(actor.organization_id, summit, actor.person_id, command);
  if command = 'cancelSummit' and length(btrim(coalesce(because, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'because')); end if;
  if command = 'closeSummit' and s.starts_at > kernel.now() then perform kernel.refuse('SummitNotBegun'); end if;
  if command = 'announceSummit' then perform summit.demand_complete(s); end if;
  next_state := summit.leads_to(s.state, command);
  update summit.summit x
     set state = next_state, version = x.version + 1, sequence = x.sequence + case when next_state = 'CANCELLED' then 1 else 0 end,
         announced_at = coalesce(x.announced_at, case when next_state = 'ANNOUNCED' then kernel.now() end), cancelled_because = case when next_state = 'CANCELLED' then btrim(because) else '' end
   where x.organization_id = s.organization_id and x.id = s.id;
  perform audit.record(s.organization_id, actor.person_id, case command when 'announceSummit' then 'SummitAnnounced' when 'closeSummit' then 'SummitClosed' else 'SummitCancelled' end, 'Summit', s.id);
  if next_state = 'CANCELLED' then perform summit.end_review(s.organization_id, s.id); end if;
  if next_state = 'ANNOUNCED' then perform summit.mail_participants(s.organization_id, s.id, 'invited', actor.person_id); end if;
  if next_state = 'CANCELLED' and s.state = 'ANNOUNCED' then perform summit.mail_participants(s.organization_id, s.id, 'cancelled', actor.person_id); end if;
  return next_state;
end $$;
grant execute on function summit.move_summit(text, uuid, text, text) to tribune_api;
