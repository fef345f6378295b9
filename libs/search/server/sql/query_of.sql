-- What was typed as a query: every word must occur, each as the beginning of a word. Null when no letter or digit was typed.
create or replace function search.query_of(typed text) returns tsquery language sql immutable
set search_path = search, pg_temp set timezone = 'UTC' as $$
  select string_agg(format('%s:*', quote_literal(word)), ' & ')::tsquery
    from (select distinct word from regexp_split_to_table(lower(left(typed, 200)), '[^[:alnum:]]+') word where word <> '' limit 12) words
$$;
