-- A name as part of an address: small letters, figures, hyphens; 'touch-point' where a name has none of them.
create or replace function touch_point.slug_of(name text) returns text language sql immutable
set search_path = touch_point, pg_temp set timezone = 'UTC' as $$
  select coalesce(nullif(btrim(left(regexp_replace(regexp_replace(normalize(
    replace(replace(replace(replace(replace(replace(replace(lower(name), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss'), 'æ', 'ae'), 'ø', 'o'), 'ł', 'l'), NFKD),
    '[\u0300-\u036f]', '', 'g'), '[^a-z0-9]+', '-', 'g'), 60), '-'), ''), 'touch-point')
$$;
