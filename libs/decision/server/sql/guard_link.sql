-- A link only dissolves, once, and never when its decisions are final; its members only stop being linked.
create or replace function decision.guard_link() returns trigger language plpgsql
set search_path = decision, pg_temp set timezone = 'UTC' as $$
begin
  if tg_op = 'DELETE' then raise exception 'a link is never removed' using errcode = '55006'; end if;
  if to_jsonb(old)->>'dissolved_at' is not null or to_jsonb(old)->>'live' = 'false'
     or to_jsonb(new) - array['dissolved_at', 'dissolved_by', 'live'] is distinct from to_jsonb(old) - array['dissolved_at', 'dissolved_by', 'live'] then
    raise exception 'a link only dissolves' using errcode = '55006';
  end if;
  return new;
end $$;
create or replace trigger guard_link before update or delete on decision.link for each row execute function decision.guard_link();
create or replace trigger guard_link before update or delete on decision.link_member for each row execute function decision.guard_link();
