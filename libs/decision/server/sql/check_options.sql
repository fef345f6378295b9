-- What is ranked (D4): two to nine options, each with a letter of its own in order and words of its own. "Leave as it is" stands beside them always.
create or replace function decision.check_options(options jsonb) returns void language plpgsql stable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
begin
  if jsonb_array_length(options) not between 2 and 9
     or exists (select from jsonb_array_elements(options) with ordinality o(option, at) where jsonb_typeof(o.option) <> 'object' or o.option->>'key' is distinct from chr(64 + o.at::integer)
                   or exists (select from jsonb_object_keys(o.option) k where k not in ('key', 'label')))
     or exists (select from jsonb_array_elements(options) o where length(btrim(coalesce(o->>'label', ''))) not between 1 and 300)
     or (select count(distinct btrim(o->>'label')) from jsonb_array_elements(options) o) < jsonb_array_length(options) then
    perform kernel.refuse('OptionsInvalid');
  end if;
end $$;
