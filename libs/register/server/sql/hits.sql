-- What somebody looks for, in a decision's own words, the champions', and the names of places. The higher the rank, the better it fits.
-- Whether an embargo keeps the text is not asked here but of those that are shown: `read_register`.
create or replace function register.hits(organization uuid, looked_for text) returns table (subject uuid, revision integer, rank numeric) language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  with q as (select websearch_to_tsquery('english', looked_for) || websearch_to_tsquery('simple', looked_for) as query),
  found as (
    select r.decision_id as subject, r.revision, ts_rank(r.register_words, q.query) as rank from decision.revision r, q
     where r.organization_id = organization and r.register_words @@ q.query
    union all
    select w.decision_id, w.revision, 0.3 from decision.revision_touch_point w join place_name n on n.organization_id = w.organization_id and n.touch_point_id = w.touch_point_id, q
     where w.organization_id = organization and register.words(n.name) @@ q.query
    union all
    select f.decision_id, f.revision, 0.2 from decision.refusal f, q
     where f.organization_id = organization and f.kind = 'REFUSE' and register.words(f.interest || ' ' || f.evidence || ' ' || f.alternative) @@ q.query
    union all
    select a.decision_id, a.revision, 0.2 from decision.consent c join decision.approval a on a.organization_id = c.organization_id and a.id = c.approval_id, q
     where c.organization_id = organization and register.words(a.note || ' ' || coalesce(a.holds_while, '')) @@ q.query
    union all
    select e.id, null, ts_rank(register.words(e.what || ' ' || e.why), q.query) from emergency_act e, q where e.organization_id = organization and register.words(e.what || ' ' || e.why) @@ q.query
    union all
    select e.id, null, 0.3 from emergency_act e join place_name n on n.organization_id = e.organization_id and n.touch_point_id = e.touch_point_id, q where e.organization_id = organization and register.words(n.name) @@ q.query
    union all
    select r.id, null, ts_rank(w.words, q.query) from report r join report_answer a on a.organization_id = r.organization_id and a.report_id = r.id, q,
        lateral (select register.words(case when a.without_report then a.words else r.what || ' ' || a.words end) as words) w
     where r.organization_id = organization and r.publish and w.words @@ q.query)
  select f.subject, f.revision, round(max(f.rank)::numeric, 6) from found f group by f.subject, f.revision
$$;
