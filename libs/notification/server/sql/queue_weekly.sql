-- On Mondays from seven on, where each lives: one mail for who works here or holds office, when there is something to say and they want it. Thought of once a week and
-- person; whoever came since Monday, and a Monday that nobody was there to send on, wait for the next. Gives how many were queued.
create or replace function notification.queue_weekly() returns integer language plpgsql security definer
set search_path = notification, pg_temp set timezone = 'UTC' as $$
declare
  due record;
  before timestamptz;
  token text;
  done integer := 0;
begin
  for due in
    select p.organization_id, p.id, m.monday
      from (select r.organization_id, r.person_id from people.role r
            union select s.organization_id, s.person_id from council.seat s where s.until_at is null or s.until_at > kernel.now()
            union select t.organization_id, t.person_id from champion.live_term t) inside
      join people.person p on p.organization_id = inside.organization_id and p.id = inside.person_id and p.left_at is null
      join people.organization o on o.id = p.organization_id
      cross join lateral (select coalesce(p.time_zone, o.time_zone) as zone) z
      cross join lateral (select date_trunc('week', kernel.now() at time zone z.zone)::date as monday, (date_trunc('week', kernel.now() at time zone z.zone) + interval '7 hours') at time zone z.zone as at) m
     where kernel.now() >= m.at and kernel.now() < m.at + interval '17 hours' and p.added_at < m.at
       and not exists (select from weekly w where w.organization_id = p.organization_id and w.person_id = p.id and w.monday = m.monday)
       and not exists (select from rhythm r where r.organization_id = p.organization_id and r.person_id = p.id and not r.weekly)
     order by p.organization_id, p.id
  loop
    select max(w.at) into before from weekly w where w.organization_id = due.organization_id and w.person_id = due.id;
    before := case when before is null then kernel.now() - interval '7 days' else greatest(before, kernel.now() - interval '28 days') end;
    insert into weekly (organization_id, person_id, monday) values (due.organization_id, due.id, due.monday) on conflict do nothing;
    continue when not found or notification.weekly_news(due.organization_id, due.id, before) is null;
    token := kernel.new_token();
    insert into stop_link (organization_id, token_hash, person_id) values (due.organization_id, kernel.text_hash(token), due.id);
    perform notification.queue_mail(due.organization_id, due.id, 'WeeklyDigest', jsonb_build_object('since', before, 'token', token), 'weekly:' || due.id || ':' || due.monday);
    done := done + 1;
  end loop;
  return done;
end $$;
grant execute on function notification.queue_weekly() to tribune_worker;
