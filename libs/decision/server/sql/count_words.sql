create or replace function decision.count_words(words text) returns integer language sql immutable
set search_path = pg_catalog, pg_temp as $$
  select coalesce(cardinality(regexp_split_to_array(nullif(btrim(words, E' \t\n\r'), ''), '\s+')), 0)
$$;
