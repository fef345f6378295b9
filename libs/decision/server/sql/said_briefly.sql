-- A proposed text in one line: what would change for customers, and on which conditions.
create or replace function decision.said_briefly(body text) returns text language sql immutable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select concat_ws(' · ', body::jsonb->'prose'->>'whatChanges', (select string_agg(c, ' · ') from jsonb_array_elements_text(coalesce(body::jsonb->'effects'->'conditions', '[]')) c))
$$;
grant execute on function decision.said_briefly(text) to tribune_api;
