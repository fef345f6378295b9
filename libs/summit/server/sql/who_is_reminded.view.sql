-- Who is reminded at this moment (as D12 reminds), each once. Who has still to prepare, two working days before the summit; asked something else, or at another time, they are reminded of that.
-- Who is asked about the plan, a working day before its review ends. Never before half of the time has gone.
create or replace view summit.who_is_reminded with (security_invoker = true) as
  select p.organization_id, p.summit_id, p.person_id, 'remind:' || p.summit_id || ':' || extract(epoch from s.starts_at)::bigint || ':' || md5(p.asked) || ':' || p.person_id as dedupe_key, 'PreparationReminder' as kind
    from summit.participant p
    join summit.summit s on s.organization_id = p.organization_id and s.id = p.summit_id and s.state = 'ANNOUNCED' and s.starts_at > (select kernel.now())
    join people.organization o on o.id = p.organization_id
    join people.person x on x.organization_id = p.organization_id and x.id = p.person_id and x.left_at is null
   where p.asked <> '' and p.prepared_at is null
     and (select kernel.now()) >= decision.remind_from(greatest(s.announced_at, p.added_at), decision.remind_from(greatest(s.announced_at, p.added_at), s.starts_at, o.time_zone), o.time_zone)
  union all
  select a.organization_id, a.summit_id, a.person_id, 'remind:' || a.summit_id || ':' || a.number || ':' || a.asks || ':' || a.person_id, case a.asks when 'REVIEW' then 'PlanReviewReminder' else 'PlanCommentsReminder' end
    from summit.who_is_asked a
    join people.organization o on o.id = a.organization_id
    join people.person x on x.organization_id = a.organization_id and x.id = a.person_id and x.left_at is null
   where a.due_at > (select kernel.now()) and (select kernel.now()) >= decision.remind_from(a.since, a.due_at, o.time_zone);
