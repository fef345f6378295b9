-- This person has had these before their eyes. No event: what somebody reads is told to nobody.
create or replace function evidence.mark_evidence_read(token text, decision uuid, seen uuid[]) returns void language plpgsql security definer
set search_path = evidence, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  if not exists (select from decision.decision d where d.organization_id = actor.organization_id and d.id = mark_evidence_read.decision and (d.proposed_at is not null or d.author_id = actor.person_id)) then
    perform kernel.refuse('NotFound', jsonb_build_object('type', 'Decision'));
  end if;
  insert into reading (organization_id, evidence_id, person_id)
  select e.organization_id, e.id, actor.person_id from evidence e where e.organization_id = actor.organization_id and e.decision_id = mark_evidence_read.decision and e.id = any (seen) order by e.id
  on conflict do nothing;
end $$;
grant execute on function evidence.mark_evidence_read(text, uuid, uuid[]) to tribune_api;
