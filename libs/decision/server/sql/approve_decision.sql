-- Approval, or agreement to "does not affect us", of exactly these bytes by who holds exactly this seat (D1, D9).
drop function if exists decision.approve_decision(text, uuid, uuid, integer, bytea, text, text, text);
create or replace function decision.approve_decision(token text, decision uuid, constituency uuid, seen_revision integer, seen_hash bytea, kind text, without_dossier_because text, note text default '',
  valid_until timestamptz default null, holds_while text default null) returns boolean language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare seat champion.term;
begin
  if kind is null or kind not in ('APPROVE', 'WAIVE') then perform kernel.refuse('InputInvalid', jsonb_build_object('field', 'kind', 'problem', 'The answer is APPROVE or WAIVE')); end if;
  seat := decision.begin_answer(token, decision, constituency, seen_revision, seen_hash);
  if length(btrim(coalesce(without_dossier_because, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'withoutDossierBecause')); end if;
  if valid_until <= kernel.now() then perform kernel.refuse('InputInvalid', jsonb_build_object('field', 'validUntil', 'problem', 'The time until which the approval holds has passed')); end if;
  insert into approval (organization_id, decision_id, constituency_id, revision, body_hash, term_id, person_id, kind, note, without_dossier_because, valid_until, holds_while)
  values (seat.organization_id, decision, constituency, seen_revision, seen_hash, seat.id, seat.person_id, approve_decision.kind, coalesce(approve_decision.note, ''), btrim(approve_decision.without_dossier_because),
    approve_decision.valid_until, nullif(btrim(approve_decision.holds_while), ''));
  perform audit.record(seat.organization_id, seat.person_id, case approve_decision.kind when 'WAIVE' then 'DecisionWaived' else 'DecisionApproved' end, 'Decision', decision,
    jsonb_build_object('revision', seen_revision, 'hash', encode(seen_hash, 'hex'), 'constituency', constituency, 'term', seat.id));
  perform decision.refresh_state(seat.organization_id, decision);
  return decision.settle(seat.organization_id, decision);
end $$;
grant execute on function decision.approve_decision(text, uuid, uuid, integer, bytea, text, text, text, timestamptz, text) to tribune_api;
