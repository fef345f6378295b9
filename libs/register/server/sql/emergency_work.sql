-- Acts that run and that nobody has proposed a decision for: they wait for who recorded them and for the chairs, until they end.
create or replace function register.emergency_work(token text) returns table (number integer, id uuid, what text, recorded_at timestamptz, ends_at timestamptz) language plpgsql stable security definer
set search_path = register, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  return query select a.number, a.id, a.what, a.recorded_at, a.ends_at from emergency_act a
    where a.organization_id = actor.organization_id and a.ends_at > kernel.now()
      and not exists (select from emergency_decision n join decision.decision d on d.organization_id = n.organization_id and d.id = n.decision_id and d.state <> 'WITHDRAWN' where n.organization_id = a.organization_id and n.act_id = a.id)
      and ((a.recorded_by = actor.person_id and register.holds_any_seat(actor.organization_id, actor.person_id)) or council.presides(actor.organization_id, actor.person_id));
end $$;
grant execute on function register.emergency_work(text) to tribune_api;
