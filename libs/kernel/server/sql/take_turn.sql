-- Takes so many turns of what is limited, for all processes together: 0, or the seconds after which to come again; refused turns do not count. `who` is never kept,
-- only its hash with a salt that is thrown away after its day. Nothing else happens in this transaction, so counters that everybody shares are held for a moment only.
create or replace function kernel.take_turn(kind text, who text, times integer, allowed integer, seconds integer) returns integer language plpgsql security definer
set search_path = kernel, pg_temp set timezone = 'UTC' as $$
declare
  now timestamptz := kernel.now();
  today bytea;
  hashed bytea;
begin
  select s.salt into today from turn_salt s where s.day = now::date;
  if not found then
    insert into turn_salt values (now::date, convert_to(kernel.new_token(), 'UTF8')) on conflict do nothing;
    select s.salt into today from turn_salt s where s.day = now::date;
  end if;
  hashed := sha256(today || convert_to(kind || chr(10) || who, 'UTF8'));
  insert into turn as t (key, taken, ends_at) values (hashed, times, now + make_interval(secs => seconds))
  on conflict (key) do update set taken = case when t.ends_at <= now then times else t.taken + times end, ends_at = case when t.ends_at <= now then excluded.ends_at else t.ends_at end
   where t.ends_at <= now or t.taken + times <= allowed;
  if found then return 0; end if;
  return (select greatest(1, ceil(extract(epoch from t.ends_at - now))) from turn t where t.key = hashed);
end $$;
grant execute on function kernel.take_turn(text, text, integer, integer, integer) to tribune_api;
