-- Who has still to prepare what they were asked, two working days before the summit; never before half of the time has gone (as D12 reminds). Asked something else, or at another time, they are reminded of that.
create or replace view summit.who_is_reminded with (security_invoker = true) as
  select p.organization_id, p.summit_id, p.person_id, 'remind:' || p.summit_id || ':' || extract(epoch from s.starts_at)::bigint || ':' || md5(p.asked) || ':' || p.person_id as dedupe_key
    from summit.participant p
    join summit.summit s on s.organization_id = p.organization_id and s.id = p.summit_id and s.state = 'ANNOUNCED' and s.starts_at > (select kernel.now())
    join people.organization o on o.id = p.organization_id
    join people.person x on x.organization_id = p.organization_id and x.id = p.person_id and x.left_at is null
   where p.asked <> '' and p.prepared_at is null
     and (select kernel.now()) >= decision.remind_from(greatest(s.announced_at, p.added_at), decision.remind_from(greatest(s.announced_at, p.added_at), s.starts_at, o.time_zone), o.time_zone);
