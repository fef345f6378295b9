-- The expected effects that a revision's body names, numbered as they stand there.
create or replace function action.measures_of(body text) returns table (number integer, name text, from_value text, to_value text, due_on date) language sql immutable
set search_path = action, pg_temp set timezone = 'UTC' as $$
  select m.n::integer, coalesce(m.doc->>'name', ''), coalesce(m.doc->>'from', ''), coalesce(m.doc->>'to', ''), action.day(m.doc->>'by')
    from jsonb_array_elements(case jsonb_typeof(body::jsonb->'effects'->'measures') when 'array' then body::jsonb->'effects'->'measures' else '[]' end) with ordinality m(doc, n)
$$;
grant execute on function action.measures_of(text) to tribune_api;
