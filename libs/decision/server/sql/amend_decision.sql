-- A new revision (D2, D3). Material: ballots and approvals of earlier revisions are stale, the vote reopens under the same frozen rules for
-- at least 48 hours and asks exactly the same people. Editorial: ballots stand, champions approve anew.
create or replace function decision.amend_decision(token text, decision uuid, expected_revision integer, class text, body text, note text default '') returns integer language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  d decision.decision;
  made integer;
begin
  select * into actor from auth.actor(token);
  d := decision.lock_proposed(actor.organization_id, decision, actor.person_id);
  perform decision.demand_shaper(d.organization_id, d.council_id, actor.person_id);
  if expected_revision is distinct from d.current_revision then perform kernel.refuse('RevisionMovedOn', jsonb_build_object('seen', expected_revision, 'current', d.current_revision)); end if;
  if class is null or class not in ('MATERIAL', 'EDITORIAL') then perform kernel.refuse('BodyMalformed'); end if;
  if exists (select from revision r where r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision and r.body = amend_decision.body) then perform kernel.refuse('NothingChanged'); end if;
  if d.proposed_at is not null then perform decision.demand_complete(body); end if;
  made := d.current_revision + 1;
  insert into revision (organization_id, decision_id, revision, class, author_id, note, body)
  values (d.organization_id, d.id, made, amend_decision.class, actor.person_id, coalesce(amend_decision.note, ''), amend_decision.body);
  update decision.decision x set current_revision = made, vote_basis = case amend_decision.class when 'MATERIAL' then made else x.vote_basis end, withdrawn_at = null
   where x.organization_id = d.organization_id and x.id = d.id;
  update approval a set live = false, died_at = kernel.now(), died_because = 'STALE' where a.organization_id = d.organization_id and a.decision_id = d.id and a.live;
  update refusal f set live = false, died_at = kernel.now(), died_because = 'STALE' where f.organization_id = d.organization_id and f.decision_id = d.id and f.live;
  if d.proposed_at is not null then
    perform audit.record(d.organization_id, actor.person_id, 'DecisionAmended', 'Decision', d.id, jsonb_build_object('revision', made, 'class', amend_decision.class));
  end if;
  if d.proposed_at is not null then perform decision.demand_rankable(d.organization_id, d.id, made, decision.method_of(d)); end if;
  if amend_decision.class = 'MATERIAL' then perform decision.reopen_vote(d, made, actor.person_id); end if;
  if decision.refresh_state(d.organization_id, d.id) = 'CARRIED' then perform decision.start_clocks(d.organization_id, d.id); end if;
  perform decision.settle(d.organization_id, d.id);
  return made;
end $$;
grant execute on function decision.amend_decision(text, uuid, integer, text, text, text) to tribune_api;
