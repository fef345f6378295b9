-- Reports that wait for this person's answer.
create or replace function register.report_work(token text) returns table (number integer, id uuid, what text, place text, handed_in_at timestamptz) language plpgsql stable security definer
set search_path = register, pg_temp set timezone = 'UTC' as $$
declare actor record;
begin
  select * into actor from auth.actor(token);
  return query select r.number, r.id, r.what, t.name, r.handed_in_at from report r join touch_point.touch_point t on t.organization_id = r.organization_id and t.id = r.touch_point_id
    where r.organization_id = actor.organization_id and r.handed_in_at is not null and register.may_answer(r, actor.person_id) is not null
      and not exists (select from report_answer a where a.organization_id = r.organization_id and a.report_id = r.id);
end $$;
grant execute on function register.report_work(text) to tribune_api;
