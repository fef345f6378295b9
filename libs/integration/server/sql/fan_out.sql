-- What has happened becomes deliveries, for each webhook that is neither paused nor switched off (these go on later from where they stand). Only transactions older than every
-- running one are read, by transaction and id, so that none that commits late is stepped over; one worker at a time per webhook. Deliveries are kept for thirty days. Gives how many are new.
create or replace function integration.fan_out() returns integer language plpgsql security definer
set search_path = integration, pg_temp set timezone = 'UTC' as $$
declare
  w webhook;
  made integer;
  all_made integer := 0;
begin
  delete from delivery d where d.queued_at < kernel.now() - interval '30 days' and d.next_attempt_at is null;
  update webhook x set previous_secret = null, previous_until = null where x.previous_until <= kernel.now();
  for w in select * from webhook x where x.paused_at is null and x.disabled_at is null
      -- nothing is written, not even a lock, where nothing has happened
      and exists (select from audit.event e where e.organization_id = x.organization_id and (e.xid, e.id) > (x.xid, x.event_id) and e.xid < (select audit.horizon()))
    order by x.organization_id, x.id for update skip locked loop
    with seen as materialized (
      select e.xid, e.id, e.at, e.type, e.subject_type, e.subject_id, integration.kind_of(e.type) as kind from audit.event e
       where e.organization_id = w.organization_id and (e.xid, e.id) > (w.xid, w.event_id) and e.xid < (select audit.horizon())
       order by e.xid, e.id limit 500),
    told as (
      select s.*, row_number() over (order by s.xid, s.id) as place from seen s where s.kind = any (w.kinds)
         -- what happened before it was there may come past only now, when somebody else's transaction has held it back
         and s.at >= w.added_at
         -- a draft is its author's alone
         and not (s.subject_type = 'Decision' and exists (select from decision.decision d where d.organization_id = w.organization_id and d.id = s.subject_id and d.proposed_at is null))),
    queued as (
      insert into delivery (organization_id, webhook_id, number, kind, event_id, subject_type, subject_id, happened_at)
      select w.organization_id, w.id, w.last_number + t.place, t.kind, t.id, t.subject_type, t.subject_id, t.at from told t returning number),
    moved as (
      update webhook x set xid = l.xid, event_id = l.id, last_number = x.last_number + (select count(*) from queued)
        from (select s.xid, s.id from seen s order by s.xid desc, s.id desc limit 1) l where x.organization_id = w.organization_id and x.id = w.id)
    select count(*) into made from queued;
    all_made := all_made + made;
  end loop;
  return all_made;
end $$;
grant execute on function integration.fan_out() to tribune_worker;
