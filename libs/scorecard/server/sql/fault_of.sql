-- Why a figure cannot be kept; null where it can. The order is that of libs/scorecard/domain/figure.rules.ts.
create or replace function scorecard.fault_of(stage uuid, touch_point uuid, value numeric, n integer, low numeric, high numeric, source text, measured_on date, today date) returns text language sql immutable
set search_path = scorecard, pg_temp set timezone = 'UTC' as $$
  select case
    when num_nonnulls(stage, touch_point) <> 1 then 'PLACE'
    when value is null or value not between 0 and 100 then 'SCALE'
    when n < 5 then 'SAMPLE'
    when (low is null) <> (high is null) or low < 0 or high > 100 or low > value or high < value then 'INTERVAL'
    when length(btrim(coalesce(source, ''))) = 0 then 'SOURCE'
    when measured_on is null or measured_on > today then 'AHEAD'
  end
$$;
