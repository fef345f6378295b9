-- The chair records that the council's vote on a decision of the agenda was taken in this meeting. The outcome is never entered: it is what the ballots say (D4).
create or replace function council.record_vote(token text, meeting uuid, decision uuid) returns void language plpgsql security definer
set search_path = council, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  m council.meeting;
  vote_basis integer;
begin
  select * into actor from auth.actor(token);
  m := council.lock_meeting(actor.organization_id, meeting, actor.person_id, 'recordVote');
  if not exists (select from meeting_item x where x.organization_id = m.organization_id and x.meeting_id = m.id and x.decision_id = record_vote.decision) then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'Decision'));
  end if;
  select v.basis into vote_basis from decision.decision d join decision.vote v on v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis
   where d.organization_id = m.organization_id and d.id = record_vote.decision and d.state = 'VOTING';
  if vote_basis is null then perform kernel.refuse('NoVoteToRecord'); end if;
  insert into meeting_vote (organization_id, meeting_id, decision_id, basis, recorded_by) values (m.organization_id, m.id, record_vote.decision, vote_basis, actor.person_id) on conflict do nothing;
  if found then perform audit.record(m.organization_id, actor.person_id, 'VoteRecorded', 'Meeting', m.id, jsonb_build_object('decision', record_vote.decision)); end if;
end $$;
grant execute on function council.record_vote(text, uuid, uuid) to tribune_api;
