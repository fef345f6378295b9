-- One standing ballot per elector and basis, changeable while open, every cast kept (D5). The revision the voter saw must be the current one.
-- With `seen_cast` it is refused where the voter's ballot is another one than they saw: pressed long ago, it does not take the place of what they cast elsewhere since.
-- With `for_member` the holder of a proxy casts for its giver, who can still vote in person and then has the last word (D7).
drop function if exists decision.cast_ballot(text, uuid, integer, text, text, text[], uuid);
create or replace function decision.cast_ballot(token text, decision uuid, seen_revision integer, choice text, reason text default null, ranking text[] default null, for_member uuid default null, seen_cast integer default null) returns integer language plpgsql security definer
-- a session keeps the plans that it made while few had voted: by scanning them, every later ballot would read all earlier ones
set search_path = decision, pg_temp set timezone = 'UTC' set enable_seqscan = off as $$
declare
  actor record;
  d decision.decision;
  voter uuid;
  n integer;
begin
  select * into actor from auth.actor(token);
  voter := coalesce(for_member, actor.person_id);
  -- shared: a thousand members may cast at once, while closing and amending wait for all of them
  select * into d from decision.decision x where x.organization_id = actor.organization_id and x.id = decision for share;
  if d.proposed_at is null then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Decision', 'id', decision)); end if;
  if d.state = 'FINAL' then perform kernel.refuse('DecisionIsFinal'); end if;
  if not exists (select from vote v where v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis and v.closes_at > kernel.now()) or d.state <> 'VOTING' then
    perform kernel.refuse('VoteNotOpen', jsonb_build_object('state', d.state));
  end if;
  perform 1 from elector e where e.organization_id = d.organization_id and e.decision_id = d.id and e.basis = d.vote_basis and e.person_id = voter for update;
  if not found then perform kernel.refuse('NotAnElector'); end if;
  if exists (select from standing_recusal r where r.organization_id = d.organization_id and r.decision_id = d.id and r.person_id in (voter, actor.person_id)) then perform kernel.refuse('Recused'); end if;
  if voter <> actor.person_id then perform decision.demand_proxy(d, actor.person_id, voter); end if;
  if seen_revision is distinct from d.current_revision then perform kernel.refuse('RevisionMovedOn', jsonb_build_object('seen', seen_revision, 'current', d.current_revision)); end if;
  perform decision.check_choice(d, choice, reason, ranking);
  select coalesce(max(b.cast_number), 0) + 1 into n from ballot b where b.organization_id = d.organization_id and b.decision_id = d.id and b.basis = d.vote_basis and b.person_id = voter;
  if seen_cast <> n - 1 then perform kernel.refuse('BallotMovedOn'); end if;
  insert into ballot (organization_id, decision_id, basis, person_id, cast_number, choice, reason, revision, ranking, cast_by)
  values (d.organization_id, d.id, d.vote_basis, voter, n, cast_ballot.choice, nullif(btrim(cast_ballot.reason), ''), d.current_revision, cast_ballot.ranking, nullif(actor.person_id, voter));
  perform audit.record(d.organization_id, actor.person_id, 'BallotCast', 'Decision', d.id,
    jsonb_build_object('basis', d.vote_basis, 'cast', n) || case when voter = actor.person_id then '{}' else jsonb_build_object('for', voter) end);
  return n;
end $$;
grant execute on function decision.cast_ballot(text, uuid, integer, text, text, text[], uuid, integer) to tribune_api;
