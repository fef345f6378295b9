-- The proposed decision that somebody ties to a line, or unties: for who may bring a line to its council, and for its author.
create or replace function summit.demand_tied(summit summit.summit, decision_id uuid, person uuid) returns void language plpgsql stable
set search_path = summit, pg_temp set timezone = 'UTC' as $$
declare d decision.decision;
begin
  select * into d from decision.decision x where x.organization_id = summit.organization_id and x.id = decision_id and (x.proposed_at is not null or x.author_id = person);
  if not found then perform kernel.refuse('NotFound', jsonb_build_object('type', 'Decision')); end if;
  if d.author_id <> person and not summit.may_bring(summit, d.council_id, person) then perform kernel.refuse('MayNotBring'); end if;
end $$;
