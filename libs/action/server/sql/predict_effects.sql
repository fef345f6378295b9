-- Who votes may say how likely each expected effect is (D13): while the vote is open, changeable, every change kept, nobody else's to read.
create or replace function action.predict_effects(token text, decision uuid, seen_revision integer, predictions jsonb) returns integer language plpgsql security definer
set search_path = action, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  d decision.decision;
  place integer;
begin
  select * into actor from auth.actor(token);
  -- shared: closing the vote waits for those who are predicting, and they for it
  select * into d from decision.decision x where x.organization_id = actor.organization_id and x.id = predict_effects.decision for share;
  if not found or d.proposed_at is null then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Decision')); end if;
  if d.state <> 'VOTING' or not exists (select from decision.vote v where v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis and v.closes_at > kernel.now()) then
    perform kernel.refuse('VoteNotOpen', jsonb_build_object('state', d.state));
  end if;
  perform 1 from decision.elector e where e.organization_id = d.organization_id and e.decision_id = d.id and e.basis = d.vote_basis and e.person_id = actor.person_id for update;
  if not found then perform kernel.refuse('NotAnElector'); end if;
  if exists (select from decision.standing_recusal r where r.organization_id = d.organization_id and r.decision_id = d.id and r.person_id = actor.person_id) then perform kernel.refuse('Recused'); end if;
  if seen_revision is distinct from d.current_revision then perform kernel.refuse('RevisionMovedOn', jsonb_build_object('seen', seen_revision, 'current', d.current_revision)); end if;
  if exists (select from jsonb_to_recordset(predictions) p(effect integer, percent integer) where not exists (
       select from decision.revision r, action.measures_of(r.body) m where r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision and m.number = p.effect)) then
    perform kernel.refuse('EffectUnknown');
  end if;
  if exists (select from jsonb_to_recordset(predictions) p(effect integer, percent integer) where p.percent is null or p.percent not between 0 and 100) then perform kernel.refuse('PercentOutOfRange'); end if;
  select coalesce(max(p.cast_number), 0) + 1 into place from prediction p where p.organization_id = d.organization_id and p.decision_id = d.id and p.basis = d.vote_basis and p.person_id = actor.person_id;
  insert into prediction (organization_id, decision_id, basis, person_id, effect, cast_number, percent)
  select d.organization_id, d.id, d.vote_basis, actor.person_id, p.effect, place, min(p.percent) from jsonb_to_recordset(predictions) p(effect integer, percent integer) group by p.effect;
  perform audit.record(d.organization_id, actor.person_id, 'EffectsPredicted', 'Decision', d.id, jsonb_build_object('basis', d.vote_basis, 'cast', place));
  return place;
end $$;
grant execute on function action.predict_effects(text, uuid, integer, jsonb) to tribune_api;
