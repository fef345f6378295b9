-- Reminds owners, and nobody else: once when three days are left, once when the day is over. Safe to call at any time, by several workers.
create or replace function action.tick() returns integer language plpgsql security definer
set search_path = action, pg_temp set timezone = 'UTC' as $$
declare
  a record;
  n integer := 0;
begin
  for a in
    select x as due, x.organization_id, x.id, x.owner_id, x.due_on, x.due_on < t.today as late
      from action.action x join lateral (select action.today(x.organization_id) as today) t on x.due_on <= t.today + 3
     where x.state in ('OPEN', 'DOING') and not x.reminded_late and (not x.reminded_soon or x.due_on < t.today)
       and x.due_on <= (kernel.now() + interval '5 days')::date
     order by x.organization_id, x.id for update of x skip locked
  loop
    perform notification.queue_mail(a.organization_id, a.owner_id, case when a.late then 'ActionOverdue' else 'ActionDueSoon' end, action.told(a.due),
      case when a.late then 'late:' else 'soon:' end || a.id || ':' || a.owner_id || ':' || a.due_on);
    update action.action x set reminded_soon = true, reminded_late = a.late where x.organization_id = a.organization_id and x.id = a.id;
    n := n + 1;
  end loop;
  return n;
end $$;
grant execute on function action.tick() to tribune_worker;
