create or replace function register.emergency_key(token text, act uuid) returns text language sql stable security definer
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select 'e' || a.number from auth.actor(token) actor join emergency_act a on a.organization_id = actor.organization_id and a.id = act
$$;
grant execute on function register.emergency_key(text, uuid) to tribune_api;
