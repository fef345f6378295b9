-- From when on somebody is reminded of what ends at `due`: the same time on the working day before, where they live; never before half of the time has gone.
create or replace function decision.remind_from(since timestamptz, due timestamptz, zone text) returns timestamptz language plpgsql immutable
set search_path = decision, pg_temp set timezone = 'UTC' as $$
declare at timestamp := due at time zone zone;
begin
  loop
    at := at - interval '1 day';
    exit when extract(isodow from at) < 6;
  end loop;
  return greatest(at at time zone zone, since + (due - since) / 2);
end $$;
