-- Runs of anything but white space; word-count.ts counts the same.
create or replace function decision.count_words(words text) returns integer language sql immutable
set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
  select regexp_count(coalesce(words, ''), '[^ \t\n\r\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+')
$$;
