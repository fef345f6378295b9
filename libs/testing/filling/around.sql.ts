/** What stands around decisions: actions of final ones (the latest still open), evidence, and talk. */
export const AROUND = `
  insert into action.action (organization_id, decision_id, revision, touch_point_id, what, owner_id, due_on, state, created_by, created_at)
  select m.organization, m.id, 1, (select p.touch_point_id from decision.revision_touch_point p where p.organization_id = m.organization and p.decision_id = m.id order by p.touch_point_id limit 1),
         'Step ' || n || ' of what was decided', case n when 1 then m.author else m.seconder end, (m.closed_at + n * interval '30 days')::date,
         case when m.place > 10 then 'DONE' when n = 1 then 'DOING' else 'OPEN' end, m.author, m.closed_at + interval '3 days'
    from (select *, row_number() over (order by number desc) as place from made where state = 'FINAL') m, generate_series(1, 2) n;
  insert into evidence.evidence (organization_id, decision_id, author_id, at, kind, why, title, value, unit, n, source, day)
  select organization, id, seconder, at + interval '4 hours', 'MEASURE', 'Half an hour is a missed flight.', 'Minutes until somebody is there', 31, 'minutes', 412, 'Gate log', at::date from made where state <> 'DRAFT' and number % 2 = 0;
  insert into discussion.thread (organization_id, decision_id, last_number) select organization, id, talked from made where talked > 0 and state <> 'DRAFT';
  with said as (
    insert into discussion.contribution (organization_id, decision_id, number, author_id, at)
    select m.organization, m.id, n, case n % 2 when 1 then m.author else m.seconder end, m.at + n * interval '6 hours' from made m, generate_series(1, m.talked) n where m.talked > 0 and m.state <> 'DRAFT'
    returning organization_id, id, at)
  insert into discussion.wording (organization_id, contribution_id, version, text, at) select organization_id, id, 1, 'What would it take at the smaller airports?', at from said;
`;
