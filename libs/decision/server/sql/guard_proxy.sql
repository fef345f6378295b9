-- A proxy only ends, once.
create or replace function decision.guard_proxy() returns trigger language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
begin
  -- removed, there is no new one, and it differs in everything
  if old.ended_at is not null or to_jsonb(new) - array['ended_at', 'ended_by'] is distinct from to_jsonb(old) - array['ended_at', 'ended_by'] then
    raise exception 'a proxy only ends' using errcode = '55006';
  end if;
  return new;
end $$;
create or replace trigger guard_proxy before update or delete on decision.proxy for each row execute function decision.guard_proxy();
