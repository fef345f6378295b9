-- The reminders that hold at this moment (D12): a vote's once, a working day before it closes; an answer's at half of its clock, and 24 hours before its end.
create or replace view decision.who_is_reminded with (security_invoker = true) as
  select x.*, 'remind:' || x.decision_id || ':' || x.thing || ':' || x.person_id || case when x.asks = 'ANSWER' then ':' || x.kind else '' end as dedupe_key
  from (
    select a.*, case a.asks when 'VOTE' then 'VoteReminder' when 'CONFIRM' then 'BallotReminder'
                     else case when a.due_at - interval '24 hours' <= (select kernel.now()) then 'LastAnswerReminder' else 'AnswerReminder' end end as kind
    from decision.who_is_asked a
    join people.organization o on o.id = a.organization_id
    join people.person p on p.organization_id = a.organization_id and p.id = a.person_id and p.left_at is null
    where (select kernel.now()) >= case a.asks when 'ANSWER' then a.since + (a.due_at - a.since) / 2 else decision.remind_from(a.since, a.due_at, o.time_zone) end) x;
