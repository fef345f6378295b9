-- RFC 8785 for the documents that Tribune writes: ASCII keys, integers up to 2^53 - 1. Anything else is refused, not guessed.
-- What is plain is taken as it stands, without a call: every event's leaf is made of it.
create or replace function kernel.canonical(value jsonb) returns text language plpgsql immutable strict
set search_path = kernel, pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  is_ascii boolean;
  written text;
begin
  case jsonb_typeof(value)
    when 'object' then
      select bool_and(k ~ '^[ -~]*$'), string_agg(to_json(k)::text || ':' || case
          when jsonb_typeof(v) in ('string', 'boolean', 'null') or jsonb_typeof(v) = 'number' and v::text ~ '^-?[0-9]{1,15}$' then v::text
          else canonical(v) end, ',' order by k collate "C")
        into is_ascii, written from jsonb_each(value) e (k, v);
      if not is_ascii then
        raise exception 'a key is not ASCII' using errcode = '22023';
      end if;
      return '{' || coalesce(written, '') || '}';
    when 'array' then
      select string_agg(case
          when jsonb_typeof(v) in ('string', 'boolean', 'null') then v::text
          else canonical(v) end, ',' order by n)
        into written from jsonb_array_elements(value) with ordinality e (v, n);
      return '[' || coalesce(written, '') || ']';
    when 'number' then
      if value::text !~ '^-?[0-9]{1,16}$' or abs(value::numeric) > 9007199254740991 then
        raise exception 'the number % is no integer of at most 2^53 - 1', value using errcode = '22023';
      end if;
      return value::text;
    else return value::text;
  end case;
end $$;
