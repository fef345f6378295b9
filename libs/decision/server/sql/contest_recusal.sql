-- Another member contests a declared conflict of interest while it still matters to the vote; the contester's own voice is that it does not stand (D6).
create or replace function decision.contest_recusal(token text, decision uuid, person uuid, why text) returns void language plpgsql security definer
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  d decision.decision;
begin
  select * into actor from auth.actor(token);
  d := decision.lock_proposed(actor.organization_id, decision, actor.person_id);
  perform decision.demand_judge(d, actor.person_id, person, 'contestRecusal');
  if length(btrim(coalesce(why, ''))) = 0 then perform kernel.refuse('FieldMissing', jsonb_build_object('field', 'reason')); end if;
  if not exists (select from recusal r where r.organization_id = d.organization_id and r.decision_id = d.id and r.person_id = person) then perform kernel.refuse('NothingToContest'); end if;
  insert into recusal_contest (organization_id, decision_id, person_id, contested_by, reason) values (d.organization_id, d.id, person, actor.person_id, btrim(why)) on conflict do nothing;
  if not found then perform kernel.refuse('AlreadyContested'); end if;
  insert into recusal_voice (organization_id, decision_id, person_id, member_id, stands) values (d.organization_id, d.id, person, actor.person_id, false);
  perform audit.record(d.organization_id, actor.person_id, 'RecusalContested', 'Decision', d.id, jsonb_build_object('person', person));
  perform decision.decide_recusal(d, person);
end $$;
grant execute on function decision.contest_recusal(text, uuid, uuid, text) to tribune_api;
