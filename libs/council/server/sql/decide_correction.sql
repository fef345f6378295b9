-- The chair takes a correction into the minutes, or refuses it with the reason; once.
create or replace function council.decide_correction(token text, meeting uuid, correction uuid, take boolean, because text) returns void language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  m council.meeting;
  proposed council.correction;
begin
  select * into actor from auth.actor(token);
  m := council.lock_minutes(actor.organization_id, meeting, actor.person_id, true);
  select * into proposed from correction k where k.organization_id = m.organization_id and k.meeting_id = m.id and k.id = correction;
  if proposed.id is null then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Correction')); end if;
  if proposed.taken is not null then perform kernel.refuse('CorrectionDecided'); end if;
  if not take and length(btrim(coalesce(because, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'because')); end if;
  update council.correction k set taken = take, because = btrim(coalesce(decide_correction.because, '')), decided_by = actor.person_id, decided_at = kernel.now() where k.organization_id = m.organization_id and k.id = proposed.id;
  perform audit.record(m.organization_id, actor.person_id, case when take then 'CorrectionTaken' else 'CorrectionRefused' end, 'Meeting', m.id);
end $$;
grant execute on function council.decide_correction(text, uuid, uuid, boolean, text) to tribune_api;
