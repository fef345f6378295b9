-- The decision first, as every act does; then the objection, which must stand (D8).
create or replace function decision.lock_objection(organization uuid, objection uuid, person uuid, out d decision.decision, out o decision.objection) language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare its uuid := (select x.decision_id from decision.objection x where x.organization_id = lock_objection.organization and x.id = objection);
begin
  if its is null then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Objection', 'id', objection)); end if;
  d := decision.lock_proposed(organization, its, person);
  select x.* into o from standing_objection x where x.organization_id = d.organization_id and x.id = objection;
  if not found then perform kernel.refuse('ObjectionIsOver'); end if;
end $$;
