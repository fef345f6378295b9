-- The acting champion asks the constituency first: the clock pauses once, for 14 days at most (D12).
create or replace function decision.pause_clock(token text, decision uuid, constituency uuid, days integer, because text) returns timestamptz language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  d decision.decision;
  moment timestamptz := kernel.now();
  until timestamptz;
begin
  select * into actor from auth.actor(token);
  if length(btrim(coalesce(because, ''))) = 0 then perform kernel.refuse('FieldMissing', '{"field": "because"}'); end if;
  if days is null or days not between 1 and 14 then perform kernel.refuse('InputInvalid', '{"field": "days", "problem": "A consultation pauses the clock for 1 to 14 days"}'); end if;
  d := decision.lock_proposed(actor.organization_id, decision, actor.person_id);
  if (decision.acting_term(d.organization_id, d.id, constituency, actor.person_id)).id is null then perform kernel.refuse('NotTheActingChampion', decision.why_not_acting(d.organization_id, d.id, constituency, actor.person_id)); end if;
  update clock c set paused_at = moment, resumes_at = moment + make_interval(days => pause_clock.days), paused_because = btrim(pause_clock.because), due_at = c.due_at + make_interval(days => pause_clock.days)
   where c.organization_id = d.organization_id and c.decision_id = d.id and c.constituency_id = pause_clock.constituency and c.revision = d.current_revision and c.paused_at is null and c.due_at > kernel.now() and d.state = 'CARRIED'
   returning c.resumes_at into until;
  if not found then perform kernel.refuse('ClockNotPausable'); end if;
  perform audit.record(d.organization_id, actor.person_id, 'ClockPaused', 'Decision', d.id, jsonb_build_object('constituency', constituency, 'resumesAt', until));
  return until;
end $$;
grant execute on function decision.pause_clock(text, uuid, uuid, integer, text) to tribune_api;
