-- The letters that a revision's ballots may rank: its options, and "leave as it is" beside them always (D4). Null where nothing is ranked.
create or replace function decision.options_of(body text) returns text[] language sql immutable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
  select array_agg(o->>'key' order by o->>'key') || 'LEAVE'::text from jsonb_array_elements(body::jsonb->'effects'->'options') o having count(*) > 0
$$;
