/** Champions' clocks, approvals with their finality, and refusals. Four clocks run for the champion, the other carried decisions wait (D12). */
export const ANSWERS = `
  insert into decision.clock (organization_id, decision_id, constituency_id, revision, started_at, due_at)
  select c.organization_id, m.id, c.constituency_id, 1, m.closed_at, m.closed_at + interval '7 days'
    from (select m.*, row_number() over (partition by m.state order by m.number) as place from made m where m.decided and m.state <> 'NOT_CARRIED') m
    join decision.revision_constituency c on c.organization_id = m.organization and c.decision_id = m.id and c.revision = 1
   where m.state <> 'CARRIED' or m.place <= 4;
  insert into decision.approval (organization_id, decision_id, constituency_id, revision, body_hash, term_id, person_id, kind, note, without_dossier_because, at)
  select m.organization, m.id, t.constituency_id, 1, r.body_hash, t.id, t.person_id, 'APPROVE', 'Nobody who wrote to me wanted it otherwise.', 'The roll was asked in spring.', m.closed_at + interval '1 day'
    from made m join champion.live_term t on t.organization_id = m.organization and t.person_id = m.champion and t.rank = 0
    join decision.revision r on r.organization_id = m.organization and r.decision_id = m.id and r.revision = 1
   where m.state = 'FINAL';
  insert into decision.finalization (organization_id, decision_id, revision, basis, at) select organization, id, 1, 1, closed_at + interval '2 days' from made where state = 'FINAL';
  insert into decision.consent (organization_id, decision_id, revision, constituency_id, approval_id, body_hash)
  select a.organization_id, a.decision_id, 1, a.constituency_id, a.id, a.body_hash from decision.approval a join made m on m.id = a.decision_id where a.organization_id = m.organization;
  insert into decision.refusal (organization_id, decision_id, constituency_id, revision, term_id, person_id, interest, evidence, alternative, at)
  select m.organization, m.id, t.constituency_id, 1, t.id, t.person_id, 'People without a phone are left behind.', '11 % of the roll has no app.', 'Keep the counter open as well.', m.closed_at + interval '1 day'
    from made m join champion.live_term t on t.organization_id = m.organization and t.person_id = m.champion and t.rank = 0
   where m.state = 'REFUSED';
`;
