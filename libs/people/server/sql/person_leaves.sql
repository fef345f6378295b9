-- Somebody who leaves loses access at once: sessions and tokens end, roles and seats with them (P3). Their acts stay; what they were in the middle of is listed.
create or replace function people.person_leaves(token text, person uuid) returns void language plpgsql security definer
set search_path = people, pg_temp set timezone = 'UTC' as $$
declare
  actor record;
  leaver people.person;
begin
  select * into actor from auth.actor(token);
  perform people.demand_role(actor.organization_id, actor.person_id, 'ADMIN');
  select * into leaver from people.person p where p.organization_id = actor.organization_id and p.id = person and p.left_at is null for update;
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Person')); end if;
  -- Locking the person orders this against an election that is being counted; a champion is nobody's to remove (P1).
  if exists (select from champion.live_term t where t.organization_id = actor.organization_id and t.person_id = person) then perform kernel.refuse('HoldsOffice'); end if;
  if not leaver.employee then perform kernel.refuse('NotOnStaff'); end if;
  if people.has_role(actor.organization_id, person, 'ADMIN') then perform people.demand_other_administrator(actor.organization_id, person); end if;
  perform people.list_hand_over(actor.organization_id, person);
  update people.person p set left_at = kernel.now() where p.organization_id = actor.organization_id and p.id = person;
  update auth.session set ended_at = kernel.now() where organization_id = actor.organization_id and person_id = person and ended_at is null;
  update auth.api_token set revoked_at = kernel.now() where organization_id = actor.organization_id and person_id = person and revoked_at is null;
  update council.seat set until_at = kernel.now() where organization_id = actor.organization_id and person_id = person and until_at is null;
  delete from role where organization_id = actor.organization_id and person_id = person;
  perform audit.record(actor.organization_id, actor.person_id, 'PersonLeft', 'Person', person);
end $$;
grant execute on function people.person_leaves(text, uuid) to tribune_api;
