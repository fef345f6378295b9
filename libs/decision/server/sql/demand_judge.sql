-- The other members judge: a seat now, not the recused person, not recused oneself; and only of a member, before the voting time is over, when all have
-- given their votes, though nobody has counted them yet (D6).
create or replace function decision.demand_judge(d decision.decision, judge uuid, person uuid, command text) returns void language plpgsql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
begin
  if d.state not in ('DELIBERATING', 'VOTING') then perform kernel.refuse('WrongState', jsonb_build_object('state', d.state, 'command', command)); end if;
  if d.state = 'VOTING' and exists (select from vote v where v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis and v.closes_at <= kernel.now()) then
    perform kernel.refuse('VoteClosed');
  end if;
  if not council.holds_seat(d.organization_id, d.council_id, judge) then perform kernel.refuse('NotAMember', jsonb_build_object('councilId', d.council_id)); end if;
  if judge = person then perform kernel.refuse('OwnRecusal'); end if;
  if exists (select from standing_recusal r where r.organization_id = d.organization_id and r.decision_id = d.id and r.person_id = judge) then perform kernel.refuse('Recused'); end if;
  -- a champion's recusal is by own declaration only, and nobody's business (D11)
  if not council.holds_seat(d.organization_id, d.council_id, person) then perform kernel.refuse('NothingToContest'); end if;
end $$;
