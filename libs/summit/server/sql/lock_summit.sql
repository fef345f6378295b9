-- Every act on a summit locks it first. A draft is there for who plans it alone; then who calls it and its sponsor plan, and its participants prepare, believe, write the vision and the plan.
-- Who reviews stands with the version; champions and executives comment.
create or replace function summit.lock_summit(organization uuid, summit uuid, person uuid, command text) returns summit.summit language plpgsql
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare
  locked summit.summit;
  plans boolean;
begin
  select * into locked from summit.summit s where s.organization_id = organization and s.id = lock_summit.summit for update;
  plans := person in (locked.organizer_id, locked.sponsor_id);
  if locked.id is null or (locked.state = 'DRAFT' and not plans) or not summit.works_here(organization, person) then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Summit')); end if;
  if command in ('finishPreparation', 'writeVision', 'sealBeliefs', 'addPlanLine', 'changePlanLine', 'removePlanLine', 'putElement', 'removeElement') then
    if not exists (select from participant p where p.organization_id = organization and p.summit_id = locked.id and p.person_id = person) then perform kernel.refuse('NotAParticipant'); end if;
  elsif command = 'reviewPlan' then
    if not exists (select from reviewer r where r.organization_id = organization and r.summit_id = locked.id and r.person_id = person
                      and r.number = (select max(v.number) from plan_version v where v.organization_id = organization and v.summit_id = locked.id)) then perform kernel.refuse('NotAReviewer'); end if;
  elsif command = 'commentOnLine' then
    if not summit.may_comment(organization, person) then perform kernel.refuse('MayNotComment'); end if;
  elsif command = 'bringFindings' then null; -- who may depends on the council: the act asks
  elsif not plans then
    perform kernel.refuse('NotYourSummit');
  end if;
  if summit.leads_to(locked.state, command) is null then perform kernel.refuse('SummitWrongState', jsonb_build_object('state', locked.state, 'command', command)); end if;
  return locked;
end $$;
