-- This person has had these before their eyes. No event: what somebody reads is told to nobody.
create or replace function discussion.mark_discussion_read(token text, decision uuid, seen uuid[]) returns void language plpgsql security definer
set search_path = discussion, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  d decision.decision;
begin
  select * into actor from auth.actor(token);
  select * into d from decision.decision x where x.organization_id = actor.organization_id and x.id = mark_discussion_read.decision and x.proposed_at is not null;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Decision')); end if;
  perform decision.demand_part(d, actor.person_id);
  insert into reading (organization_id, contribution_id, person_id)
  select c.organization_id, c.id, actor.person_id from contribution c
   where c.organization_id = d.organization_id and c.decision_id = d.id and c.id = any (seen) and c.author_id <> actor.person_id order by c.id
  on conflict do nothing;
end $$;
grant execute on function discussion.mark_discussion_read(text, uuid, uuid[]) to tribune_api;
