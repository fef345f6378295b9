create or replace function action.demand_day_ahead(organization uuid, due_on date) returns void language plpgsql stable
set search_path = action, pg_temp set timezone = 'UTC' as $$
begin
  if due_on is null or due_on < action.today(organization) then perform kernel.refuse('DueInThePast', jsonb_build_object('field', 'dueOn')); end if;
end $$;
