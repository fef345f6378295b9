-- A champion takes an approval or refusal back, until final (D9).
create or replace function decision.revoke_answer(token text, decision uuid, constituency uuid) returns void language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  d decision.decision;
  ended integer := 0;
  ended_too integer := 0;
begin
  select * into actor from auth.actor(token);
  if not actor.fresh then perform kernel.refuse('SignInAgain'); end if;
  d := decision.lock_proposed(actor.organization_id, decision, actor.person_id);
  update approval a set live = false, died_at = kernel.now(), died_because = 'REVOKED'
   where a.organization_id = d.organization_id and a.decision_id = d.id and a.constituency_id = constituency and a.person_id = actor.person_id and a.live;
  get diagnostics ended = row_count;
  update refusal f set live = false, died_at = kernel.now(), died_because = 'REVOKED'
   where f.organization_id = d.organization_id and f.decision_id = d.id and f.constituency_id = constituency and f.person_id = actor.person_id and f.live;
  get diagnostics ended_too = row_count;
  if ended + ended_too = 0 then perform kernel.refuse('NothingToRevoke'); end if;
  perform audit.record(d.organization_id, actor.person_id, 'AnswerRevoked', 'Decision', d.id, jsonb_build_object('constituency', constituency));
  if decision.refresh_state(d.organization_id, d.id) = 'CARRIED' then perform decision.start_clocks(d.organization_id, d.id); end if;
end $$;
grant execute on function decision.revoke_answer(text, uuid, uuid) to tribune_api;
