create or replace function decision.demand_shaper(organization uuid, council uuid, person uuid) returns void language plpgsql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
begin
  if not decision.may_shape(organization, council, person) then perform kernel.refuse('NotAMember', jsonb_build_object('councilId', council)); end if;
end $$;
