import type { Attack, Target } from './attacks.js';

const INTERNAL = [
  'finalize(null::decision.decision)',
  'is_ready(null::decision.decision)',
  `write_result(null::decision.decision, 'A')`,
  `finish_objection(null::decision.decision, null::uuid, 'OVERRULED', null::uuid)`,
  'begin_overruling(null::decision.decision, null::decision.objection, null::uuid)',
  'decide_overruling(null::decision.decision, null::decision.objection, null::decision.overruling)',
  'due_by_clock()',
  'tick_decision(null::uuid, null::uuid)',
  'tick_objection(null::uuid, null::uuid)',
  'lock_objection(null::uuid, null::uuid, null::uuid)',
  'may_start(null::uuid, null::uuid, null::uuid)',
];

/** Objections, proxies, conditions, links and pauses, tried by somebody with the API's own login (D7, D8, D9, D10, D12). */
export const deliberationAttacks = (t: Target): Attack[] => {
  const [member, champion, stranger] = [t.world.tokens['m1'], t.world.tokens['champion'], t.world.tokens['stranger']];
  return [
    ...INTERNAL.map((call) => ({ name: `call decision.${call}`, sql: `select decision.${call}` })),
    { name: 'vote for another member without a proxy', sql: `select decision.cast_ballot($1, $2, 1, 'AGREE', null, null, $3)`, values: [member, t.open.id, t.world.people['m2']] },
    { name: 'vote for another member as the champion', sql: `select decision.cast_ballot($1, $2, 1, 'AGREE', null, null, $3)`, values: [champion, t.open.id, t.world.people['m2']] },
    { name: 'rank where nothing is ranked', sql: `select decision.cast_ballot($1, $2, 1, 'RANK', null, array['A'])`, values: [member, t.open.id] },
    { name: 'give a proxy while they are off', sql: `select decision.give_proxy($1, $2, $3, $4)`, values: [member, t.world.council, t.world.people['m2'], t.open.id] },
    { name: 'switch proxies on as a member', sql: 'select council.allow_proxies($1, $2, true)', values: [member, t.world.council] },
    { name: 'switch proxies on by hand', sql: 'update council.council set proxies_allowed = true' },
    { name: 'weigh a seat as a member', sql: 'select council.weigh_seat($1, s.id, 100) from council.seat s limit 1', values: [member] },
    { name: 'declare a rule as the champion', sql: `select council.declare_rule($1, $2, 'Mine', 'MAJORITY', 1, 2, 1, 2, 1, true)`, values: [champion, t.world.council] },
    { name: 'object to what is carried', sql: `select decision.raise_objection($1, $2, 1, 'a', 'b', '', 'c')`, values: [member, t.carried.id] },
    { name: 'object to what is final', sql: `select decision.raise_objection($1, $2, 1, 'a', 'b', '', 'c')`, values: [member, t.final.id] },
    { name: 'object as a stranger', sql: `select decision.raise_objection($1, $2, 1, 'a', 'b', '', 'c')`, values: [stranger, t.open.id] },
    { name: 'object in another organization', sql: `select decision.raise_objection($1, $2, 1, 'a', 'b', '', 'c')`, values: [member, t.foreignCarried.id] },
    { name: 'overrule by a forged session', sql: `select decision.judge_objection('forged', $1, true)`, values: [t.open.id] },
    { name: 'set a condition as a member', sql: `select decision.set_condition($1, $2, $3, 1, $4, 'why', '{}')`, values: [member, t.carried.id, t.world.customers, t.carried.hash] },
    { name: 'set a condition on what is final', sql: `select decision.set_condition($1, $2, $3, 1, $4, 'why', '{}')`, values: [champion, t.final.id, t.world.customers, t.final.hash] },
    { name: 'report a condition that nobody set', sql: `select decision.report_broken_condition($1, a.id, 'gone') from decision.approval a where a.decision_id = $2 limit 1`, values: [champion, t.final.id] },
    { name: 'link as a member', sql: `select decision.link_decisions($1, $2, array[$3, $4]::uuid[], 'why')`, values: [member, t.world.customers, t.carried.id, t.open.id] },
    { name: 'link with what is final', sql: `select decision.link_decisions($1, $2, array[$3, $4]::uuid[], 'why')`, values: [champion, t.world.customers, t.carried.id, t.final.id] },
    { name: 'link with another organization', sql: `select decision.link_decisions($1, $2, array[$3, $4]::uuid[], 'why')`, values: [champion, t.world.customers, t.carried.id, t.foreignCarried.id] },
    { name: 'dissolve a link that is none', sql: 'select decision.dissolve_link($1, $2)', values: [champion, t.carried.id] },
    { name: 'pause a clock as a member', sql: `select decision.pause_clock($1, $2, $3, 14, 'why')`, values: [member, t.carried.id, t.world.customers] },
    { name: 'pause a clock for a year', sql: `select decision.pause_clock($1, $2, $3, 365, 'why')`, values: [champion, t.carried.id, t.world.customers] },
    { name: 'restart a clock by hand', sql: `update decision.clock set due_at = due_at + interval '1 year'` },
    { name: 'insert a revision that names a winner', sql: `insert into decision.revision (organization_id, decision_id, revision, class, author_id, body) select organization_id, decision_id, 2, 'RESULT', author_id, body from decision.revision limit 1` },
  ];
};
