-- What approve, waive and refuse have in common: a fresh sign-in, the current bytes, the acting seat, no answer to one's own text (D9, D11). Locks first.
create or replace function decision.begin_answer(token text, decision uuid, constituency uuid, seen_revision integer, seen_hash bytea) returns champion.term language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  d decision.decision;
  r revision;
  seat champion.term;
begin
  select * into actor from auth.actor(token);
  if not actor.fresh then perform kernel.refuse('SignInAgain'); end if;
  d := decision.lock_decision(actor.organization_id, decision);
  if d.proposed_at is null then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Decision', 'id', decision)); end if;
  if d.state in ('WITHDRAWN', 'NOT_CARRIED') then perform kernel.refuse('WrongState', jsonb_build_object('state', d.state, 'command', 'approveDecision')); end if;
  select * into r from revision x where x.organization_id = d.organization_id and x.decision_id = d.id and x.revision = d.current_revision;
  if seen_revision is distinct from d.current_revision or seen_hash is distinct from r.body_hash then
    perform kernel.refuse('RevisionMovedOn', jsonb_build_object('seen', seen_revision, 'current', d.current_revision));
  end if;
  if decision.options_of(r.body) is not null and not exists (select from tally t where t.organization_id = d.organization_id and t.decision_id = d.id and t.basis = d.vote_basis and t.carried) then
    perform kernel.refuse('NotRankedYet');
  end if;
  -- an answer after the days are over does not make them kept
  perform decision.record_missed(d.organization_id, d.id);
  seat := decision.acting_term(d.organization_id, d.id, constituency, actor.person_id);
  if seat.id is null then perform kernel.refuse('NotTheActingChampion', decision.why_not_acting(d.organization_id, d.id, constituency, actor.person_id)); end if;
  -- constituencies before terms, everywhere in this order
  perform 1 from champion.constituency k where k.organization_id = d.organization_id order by k.id for share;
  perform 1 from champion.term t where t.organization_id = seat.organization_id and t.id = seat.id and t.ended_at is null for share;
  if not found then perform kernel.refuse('NotTheActingChampion'); end if;
  if decision.wrote_it(d.organization_id, d.id, actor.person_id) then perform kernel.refuse('OwnText'); end if;
  if not exists (select from revision_constituency c where c.organization_id = d.organization_id and c.decision_id = d.id and c.revision = d.current_revision and c.constituency_id = constituency) then
    perform kernel.refuse('SilentOnConstituency', jsonb_build_object('constituencyId', constituency));
  end if;
  -- a champion's answer binds the alternates; an earlier one's binds those after; one's own, and a later one's, may be replaced;
  -- an approval ends with its term or its limit, a refusal outlives it until the seat answers anew
  if exists (select from refusal f join champion.term t on t.organization_id = f.organization_id and t.id = f.term_id
              where f.organization_id = d.organization_id and f.decision_id = d.id and f.constituency_id = constituency and f.live and t.rank < seat.rank)
     or exists (select from standing_approval a where a.organization_id = d.organization_id and a.decision_id = d.id and a.constituency_id = constituency and a.rank < seat.rank) then
    perform kernel.refuse('ChampionHasAnswered');
  end if;
  update approval a set live = false, died_at = kernel.now(), died_because = 'REPLACED' where a.organization_id = d.organization_id and a.decision_id = d.id and a.constituency_id = constituency and a.live;
  update refusal f set live = false, died_at = kernel.now(), died_because = 'REPLACED' where f.organization_id = d.organization_id and f.decision_id = d.id and f.constituency_id = constituency and f.live;
  return seat;
end $$;
