-- Final: its measures are expected from now on, its review has a day, and the actions of what it supersedes stop (D13, D10).
-- The decision's area does not know of this; nothing here may refuse, or a decision that is ready would stay unfinal.
create or replace function action.expect_effects() returns trigger language plpgsql security definer
set search_path = action, pg_temp set timezone = 'UTC' as $$
declare
  body text;
  review_day date;
  superseded text;
begin
  select r.body into body from decision.revision r where r.organization_id = new.organization_id and r.decision_id = new.decision_id and r.revision = new.revision;
  insert into expected_effect (organization_id, decision_id, number, name, from_value, to_value, due_on)
  select new.organization_id, new.decision_id, m.number, m.name, m.from_value, m.to_value, m.due_on from action.measures_of(body) m;
  review_day := coalesce(action.day(body::jsonb->'effects'->>'reviewOn'), (select max(m.due_on) from action.measures_of(body) m));
  if review_day is not null then insert into review_plan (organization_id, decision_id, review_on) values (new.organization_id, new.decision_id, review_day); end if;
  for superseded in select jsonb_array_elements_text(case jsonb_typeof(body::jsonb->'effects'->'supersedes') when 'array' then body::jsonb->'effects'->'supersedes' else '[]' end) order by 1 loop
    perform action.pause_all(new.organization_id, superseded::uuid, 'Another decision has taken the place of this one.');
  end loop;
  return null;
end $$;
create or replace trigger expect_effects after insert on decision.finalization for each row execute function action.expect_effects();
