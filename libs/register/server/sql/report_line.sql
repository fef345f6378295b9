-- An answered report as one line of the register, where the reporter agreed. What they wrote may stand back; where and the answer never do.
create or replace function register.report_line(organization uuid, report uuid) returns jsonb language sql stable
set search_path = register, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('id', r.id, 'standing', a.verdict, 'title', case when a.without_report then null else r.what end, 'summary', a.words, 'changedAt', a.at,
      'places', (select jsonb_build_array(jsonb_build_object('id', t.id, 'name', t.name, 'nameNow', null, 'stage', g.name)) from touch_point.touch_point t
         join touch_point.stage g on g.organization_id = t.organization_id and g.id = t.stage_id where t.organization_id = organization and t.id = r.touch_point_id),
      'report', jsonb_build_object('cameAs', r.came_as, 'constituency', k.name, 'changedOn', r.since, 'reportedAt', r.handed_in_at, 'answer', register.answer_told(r)))
  from report r join report_answer a on a.organization_id = r.organization_id and a.report_id = r.id join champion.constituency k on k.organization_id = r.organization_id and k.id = r.constituency_id
  where r.organization_id = organization and r.id = report_line.report
$$;
