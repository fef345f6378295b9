-- A member objects: the harm, to whom, the evidence, and the change that would lift it (D8). While the text can still be carried; one standing objection each.
create or replace function decision.raise_objection(token text, decision uuid, seen_revision integer, harm text, to_whom text, evidence text, proposed_change text) returns uuid language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  d decision.decision;
  missing text := case when length(btrim(coalesce(harm, ''))) = 0 then 'harm' when length(btrim(coalesce(to_whom, ''))) = 0 then 'toWhom' when length(btrim(coalesce(proposed_change, ''))) = 0 then 'proposedChange' end;
  made uuid;
begin
  select * into actor from auth.actor(token);
  if missing is not null then perform kernel.refuse('FieldMissing', jsonb_build_object('field', missing)); end if;
  d := decision.lock_proposed(actor.organization_id, decision, actor.person_id);
  if d.state not in ('DELIBERATING', 'VOTING') then perform kernel.refuse('WrongState', jsonb_build_object('state', d.state, 'command', 'raiseObjection')); end if;
  if exists (select from vote v where v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis and v.closes_at <= kernel.now()) then perform kernel.refuse('VoteClosed'); end if;
  if not council.holds_seat(d.organization_id, d.council_id, actor.person_id) then perform kernel.refuse('NotAMember', jsonb_build_object('councilId', d.council_id)); end if;
  if exists (select from standing_recusal r where r.organization_id = d.organization_id and r.decision_id = d.id and r.person_id = actor.person_id) then perform kernel.refuse('Recused'); end if;
  if d.author_id = actor.person_id then perform kernel.refuse('OwnProposal'); end if;
  if seen_revision is distinct from d.current_revision then perform kernel.refuse('RevisionMovedOn', jsonb_build_object('seen', seen_revision, 'current', d.current_revision)); end if;
  if exists (select from standing_objection o where o.organization_id = d.organization_id and o.decision_id = d.id and o.person_id = actor.person_id) then perform kernel.refuse('AlreadyObjecting'); end if;
  insert into objection (organization_id, decision_id, revision, person_id, harm, to_whom, evidence, proposed_change)
  values (d.organization_id, d.id, d.current_revision, actor.person_id, btrim(harm), btrim(to_whom), btrim(coalesce(evidence, '')), btrim(proposed_change)) returning id into made;
  perform audit.record(d.organization_id, actor.person_id, 'ObjectionRaised', 'Decision', d.id, jsonb_build_object('objection', made));
  perform notification.queue_mail(d.organization_id, d.author_id, 'ObjectionRaised', jsonb_build_object('decision', d.id, 'objection', made), 'objection:' || made);
  return made;
end $$;
grant execute on function decision.raise_objection(text, uuid, integer, text, text, text, text) to tribune_api;
