-- A summit ends after it begins, within a week.
create or replace function summit.demand_times(starts_at timestamptz, ends_at timestamptz) returns void language plpgsql immutable
set search_path = summit, pg_temp set timezone = 'UTC' as $$
begin
  if starts_at is null or ends_at is null or ends_at <= starts_at or ends_at > starts_at + interval '7 days' then
    perform kernel.refuse('SummitTimesUnusable', jsonb_build_object('field', 'endsAt'));
  end if;
end $$;
