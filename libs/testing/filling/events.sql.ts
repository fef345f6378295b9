/** The history of each decision, in its order; the notices and mails that follow from it come from the product's own triggers. */
export const EVENTS = `
  insert into audit.event (organization_id, at, actor_id, type, subject_type, subject_id, data, leaf_hash)
  select m.organization, m.at, h.actor, h.type, 'Decision', m.id, h.data, ''
    from made m cross join lateral (values
      (1, 'DecisionDrafted', m.author, '{}'::jsonb, true),
      (2, 'DecisionProposed', m.author, '{"revision":1}', m.state <> 'DRAFT'),
      (3, 'DecisionSeconded', m.seconder, '{}', m.opened_at is not null),
      (4, 'VoteOpened', null, '{"basis":1}', m.opened_at is not null),
      (5, 'BallotCast', m.author, '{"basis":1,"cast":1}', m.opened_at is not null),
      (6, 'BallotCast', m.seconder, '{"basis":1,"cast":1}', m.opened_at is not null),
      (7, 'VoteClosed', null, jsonb_build_object('basis', 1, 'carried', m.state <> 'NOT_CARRIED'), m.decided),
      (8, 'DecisionApproved', m.champion, '{"revision":1}', m.state = 'FINAL'),
      (8, 'DecisionRefused', m.champion, '{"revision":1}', m.state = 'REFUSED'),
      (8, 'DecisionWithdrawn', m.author, '{}', m.state = 'WITHDRAWN'),
      (9, 'DecisionFinal', null, '{"revision":1}', m.state = 'FINAL')) as h(place, type, actor, data, happened)
   where h.happened order by m.number, h.place;
  insert into notification.notice (organization_id, person_id, kind, data, at, read_at)
  select m.organization, e.person_id, 'VoteOpened', jsonb_build_object('decision', m.id), m.opened_at, case when m.decided then m.opened_at + interval '2 hours' end
    from made m join decision.elector e on e.organization_id = m.organization and e.decision_id = m.id;
`;
