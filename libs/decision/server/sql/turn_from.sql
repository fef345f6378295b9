-- From when on the holder of this rank may answer a decision (D11): the champion at once, an alternate at once when everybody before is recused or has
-- handed over, else when each of those has let a full clock of seven days run out. A clock counts from the champion's taking office at the earliest.
-- Null while no clock runs, and while the champion's seat is empty.
create or replace function decision.turn_from(organization uuid, decision uuid, constituency uuid, held_rank integer) returns timestamptz language plpgsql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  champion_since timestamptz;
  counted_at timestamptz;
  given_back_at timestamptz;
  waits integer;
begin
  select t.starts_at into champion_since from champion.live_term t where t.organization_id = organization and t.constituency_id = constituency and t.rank = 0;
  if not found then return null; end if;
  select count(*) into waits from champion.live_term t
   where t.organization_id = organization and t.constituency_id = constituency and t.rank < held_rank
     and not exists (select from recusal r where r.organization_id = t.organization_id and r.decision_id = decision and r.person_id = t.person_id)
     and not exists (select from champion.hand_over h where h.organization_id = t.organization_id and h.term_id = t.id and h.taken_back_at is null and h.from_at <= kernel.now() and h.until_at > kernel.now());
  if waits = 0 then return '-infinity'; end if;
  select t.closed_at into counted_at from decision.decision d join tally t on t.organization_id = d.organization_id and t.decision_id = d.id and t.basis = d.vote_basis
   where d.organization_id = organization and d.id = decision;
  select max(x.died_at) into given_back_at
    from (select a.term_id, a.person_id, a.died_at from approval a join decision.decision d on d.organization_id = a.organization_id and d.id = a.decision_id and d.current_revision = a.revision
           where a.organization_id = organization and a.decision_id = decision and a.constituency_id = constituency and a.died_because in ('REVOKED', 'LAPSED')
          union all
          select f.term_id, f.person_id, f.died_at from refusal f join decision.decision d on d.organization_id = f.organization_id and d.id = f.decision_id and d.current_revision = f.revision
           where f.organization_id = organization and f.decision_id = decision and f.constituency_id = constituency and f.died_because = 'REVOKED') x
    join champion.term t on t.organization_id = organization and t.id = x.term_id and t.rank < held_rank
   where not exists (select from standing_recusal r where r.organization_id = organization and r.decision_id = decision and r.person_id = x.person_id);
  -- neither while the vote was open nor while an answer stood was anybody asked: what those before took back or let lapse starts the days anew
  return (select greatest(c.started_at, champion_since, counted_at, given_back_at) + waits * interval '7 days' + coalesce(c.resumes_at - c.paused_at, interval '0')
            from clock c join decision.decision d on d.organization_id = c.organization_id and d.id = c.decision_id and d.current_revision = c.revision
           where c.organization_id = organization and c.decision_id = decision and c.constituency_id = constituency);
end $$;
grant execute on function decision.turn_from(uuid, uuid, uuid, integer) to tribune_api;
