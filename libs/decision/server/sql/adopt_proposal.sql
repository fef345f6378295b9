-- A member adopts a champion's proposal and is then its author, so that the champion may answer it (D9).
create or replace function decision.adopt_proposal(token text, decision uuid) returns void language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  d decision.decision;
  editor uuid;
begin
  select * into actor from auth.actor(token);
  d := decision.lock_proposed(actor.organization_id, decision, actor.person_id);
  if not council.holds_seat(d.organization_id, d.council_id, actor.person_id) then perform kernel.refuse('NotAMember', jsonb_build_object('councilId', d.council_id)); end if;
  if d.state in ('DRAFT', 'WITHDRAWN') then perform kernel.refuse('WrongState', jsonb_build_object('state', d.state, 'command', 'adoptProposal')); end if;
  select r.author_id into editor from revision r where r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision;
  if not exists (select from champion.live_term t where t.organization_id = d.organization_id and t.person_id in (d.author_id, editor)) then perform kernel.refuse('NothingToAdopt'); end if;
  -- a champion who also holds a seat makes no text of their own somebody else's
  if actor.person_id in (d.author_id, editor) then perform kernel.refuse('OwnProposal'); end if;
  insert into adoption (organization_id, decision_id, revision, person_id) values (d.organization_id, d.id, d.current_revision, actor.person_id) on conflict do nothing;
  if not found then perform kernel.refuse('NothingToAdopt'); end if;
  update decision.decision x set author_id = case when exists (select from champion.live_term t where t.organization_id = d.organization_id and t.person_id = d.author_id) then actor.person_id else d.author_id end,
         seconded_by = nullif(d.seconded_by, actor.person_id), seconded_at = case when d.seconded_by = actor.person_id then null else d.seconded_at end
   where x.organization_id = d.organization_id and x.id = d.id;
  perform audit.record(d.organization_id, actor.person_id, 'ProposalAdopted', 'Decision', d.id, jsonb_build_object('revision', d.current_revision));
end $$;
grant execute on function decision.adopt_proposal(text, uuid) to tribune_api;
