-- A member declares a conflict of interest before the vote closes; a champion may for a decision, by own declaration only (D6, D11).
create or replace function decision.recuse(token text, decision uuid, why text) returns void language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  d decision.decision;
begin
  select * into actor from auth.actor(token);
  d := decision.lock_proposed(actor.organization_id, decision, actor.person_id);
  if d.state in ('DRAFT', 'WITHDRAWN') then perform kernel.refuse('WrongState', jsonb_build_object('state', d.state, 'command', 'recuse')); end if;
  if not council.holds_seat(d.organization_id, d.council_id, actor.person_id)
     and not exists (select from champion.live_term t where t.organization_id = d.organization_id and t.person_id = actor.person_id)
     and not exists (select from elector e where e.organization_id = d.organization_id and e.decision_id = d.id and e.basis = d.vote_basis and e.person_id = actor.person_id) then
    perform kernel.refuse('NotAMember', jsonb_build_object('councilId', d.council_id));
  end if;
  if exists (select from vote v where v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis and v.closes_at <= kernel.now())
     and exists (select from elector e where e.organization_id = d.organization_id and e.decision_id = d.id and e.basis = d.vote_basis and e.person_id = actor.person_id) then
    perform kernel.refuse('VoteClosed');
  end if;
  if length(btrim(coalesce(why, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'reason')); end if;
  insert into recusal (organization_id, decision_id, person_id, reason) values (d.organization_id, d.id, actor.person_id, btrim(why)) on conflict do nothing;
  if not found then
    if exists (select from recusal_end e where e.organization_id = d.organization_id and e.decision_id = d.id and e.person_id = actor.person_id) then perform kernel.refuse('RecusalWasSetAside'); end if;
    perform kernel.refuse('Recused');
  end if;
  -- a recused champion's own answer does not stand any longer
  update approval a set live = false, died_at = kernel.now(), died_because = 'SEAT_CHANGED' where a.organization_id = d.organization_id and a.decision_id = d.id and a.person_id = actor.person_id and a.live;
  update refusal f set live = false, died_at = kernel.now(), died_because = 'REVOKED' where f.organization_id = d.organization_id and f.decision_id = d.id and f.person_id = actor.person_id and f.live;
  perform audit.record(d.organization_id, actor.person_id, 'Recused', 'Decision', d.id);
  if decision.refresh_state(d.organization_id, d.id) = 'CARRIED' then perform decision.start_clocks(d.organization_id, d.id); end if;
  perform decision.settle(d.organization_id, d.id);
end $$;
grant execute on function decision.recuse(text, uuid, text) to tribune_api;
