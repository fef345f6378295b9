-- RFC 8785 for the documents that Tribune writes: ASCII keys, integers up to 2^53 - 1. Anything else is refused, not guessed.
create or replace function kernel.canonical(value jsonb) returns text language plpgsql immutable strict
set search_path = kernel, pg_catalog, pg_temp set timezone = 'UTC' as $$
begin
  case jsonb_typeof(value)
    when 'object' then
      if exists (select from jsonb_object_keys(value) k where k !~ '^[ -~]*$') then
        raise exception 'a key is not ASCII' using errcode = '22023';
      end if;
      return '{' || coalesce((select string_agg(to_json(k)::text || ':' || case when jsonb_typeof(v) in ('string', 'boolean', 'null') then v::text else canonical(v) end, ',' order by k collate "C") from jsonb_each(value) e(k, v)), '') || '}';
    when 'array' then
      return '[' || coalesce((select string_agg(canonical(v), ',' order by n) from jsonb_array_elements(value) with ordinality e(v, n)), '') || ']';
    when 'number' then
      if value::text !~ '^-?[0-9]{1,16}$' or abs(value::numeric) > 9007199254740991 then
        raise exception 'the number % is no integer of at most 2^53 - 1', value using errcode = '22023';
      end if;
      return value::text;
    else return value::text;
  end case;
end $$;
