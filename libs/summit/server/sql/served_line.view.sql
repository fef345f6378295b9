-- Which line a decision serves, as the line reads now, or read when it was tied; and whether the latest version reads differently (CHANGED) or has it no more (GONE)
-- than the one up to which somebody has looked.
create or replace view summit.served_line with (security_invoker = true) as
  select k.organization_id, k.id, k.summit_id, k.line_id, k.decision_id, k.made, k.number, k.seen_number, v.latest, v.at as latest_at,
         coalesce(n.touch_point, o.touch_point) as touch_point, coalesce(n.activity, o.activity) as activity, 
         concat_ws(', ', w.activity, nullif(concat_ws(': ', nullif(w.measure, ''), nullif(concat_ws(' → ', nullif(w.from_value, ''), nullif(w.to_value, '')), '')), ''), nullif(w.owner, ''), w.due_on) as seen_words, concat_ws(', ', n.activity, nullif(concat_ws(': ', nullif(n.measure, ''), nullif(concat_ws(' → ', nullif(n.from_value, ''), nullif(n.to_value, '')), '')), ''), nullif(n.owner, ''), n.due_on) as words_now,
         case when n.line_id is null and w.line_id is not null then 'GONE'
              when n.line_id is not null and (n.touch_point, n.owner, n.activity, n.measure, n.from_value, n.to_value, n.due_on, n.attribute) is distinct from (w.touch_point, w.owner, w.activity, w.measure, w.from_value, w.to_value, w.due_on, w.attribute) then 'CHANGED' end as mark
    from summit.line_decision k
    join lateral (select x.number as latest, x.at from summit.plan_version x where x.organization_id = k.organization_id and x.summit_id = k.summit_id order by x.number desc limit 1) v on true
    join summit.plan_version_line o on o.organization_id = k.organization_id and o.summit_id = k.summit_id and o.number = k.number and o.line_id = k.line_id
    left join summit.plan_version_line w on w.organization_id = k.organization_id and w.summit_id = k.summit_id and w.number = k.seen_number and w.line_id = k.line_id
    left join summit.plan_version_line n on n.organization_id = k.organization_id and n.summit_id = k.summit_id and n.number = v.latest and n.line_id = k.line_id
   where k.ended_at is null;
grant select on summit.served_line to tribune_api;
