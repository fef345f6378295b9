import type { Attack, Target } from './attacks.js';

const APPROVE = 'select decision.approve_decision($1, $2, $3, $4, $5, $6, $7)';
const REFUSE = `select decision.refuse_decision($1, $2, $3, $4, $5, 'interest', 'evidence', 'alternative')`;

/** The doors that are open to the API, tried with everything but the right key; `expired`, `ended`, `stale` are sessions of the champion. */
export function answerAttacks(t: Target, sessions: { expired: string; ended: string; stale: string }): Attack[] {
  const { world, foreign, carried, open, final } = t;
  const token = world.tokens;
  const approve = (name: string, who: string | null | undefined, over: Partial<{ decision: string; constituency: string; revision: number | null; hash: Buffer | null; kind: string | null; because: string | null }> = {}): Attack => ({
    name: `approve ${name}`,
    sql: APPROVE,
    values: [
      who,
      over.decision ?? carried.id,
      over.constituency ?? world.customers,
      over.revision === undefined ? 1 : over.revision,
      over.hash === undefined ? carried.hash : over.hash,
      over.kind === undefined ? 'APPROVE' : over.kind,
      over.because === undefined ? 'Asked nobody.' : over.because,
    ],
  });
  return [
    approve('without a token', null),
    approve('with an empty token', ''),
    approve('with a made-up token', 'nobody'),
    approve('with the hash of a token', Buffer.from(token['champion'] ?? '').toString('hex')),
    approve('with an expired session', sessions.expired),
    approve('with an ended session', sessions.ended),
    approve('without a fresh passkey', sessions.stale),
    approve('as a member', token['m1']),
    approve('as the administrator', token['ada']),
    approve('as the alternate, before the clock ran out', token['alternate']),
    approve('as the second alternate', token['second']),
    approve('as another organization\'s champion', foreign.tokens['champion']),
    approve('for another constituency', token['champion'], { constituency: world.employees }),
    approve('for a constituency of another organization', token['champion'], { constituency: foreign.customers }),
    approve('another organization\'s decision', token['champion'], { decision: t.foreignCarried.id, hash: t.foreignCarried.hash }),
    approve('without a hash', token['champion'], { hash: null }),
    approve('with another text\'s hash', token['champion'], { hash: Buffer.alloc(32) }),
    approve('a revision to come', token['champion'], { revision: 2 }),
    approve('no revision', token['champion'], { revision: null }),
    approve('as a waiver of what affects', token['champion'], { kind: 'WAIVE' }),
    approve('with an unknown kind', token['champion'], { kind: 'MAYBE' }),
    approve('with no kind', token['champion'], { kind: null }),
    approve('without a word about the dossier', token['champion'], { because: ' ' }),
    approve('what is final', token['champion'], { decision: final.id, hash: final.hash }),
    { name: 'refuse without a token', sql: REFUSE, values: [null, carried.id, world.customers, 1, carried.hash] },
    { name: 'refuse as a member', sql: REFUSE, values: [token['m1'], carried.id, world.customers, 1, carried.hash] },
    { name: 'refuse what is final', sql: REFUSE, values: [token['champion'], final.id, world.customers, 1, final.hash] },
    { name: 'revoke without a token', sql: 'select decision.revoke_answer(null, $1, $2)', values: [final.id, world.customers] },
    { name: 'revoke as a member', sql: 'select decision.revoke_answer($1, $2, $3)', values: [token['m1'], carried.id, world.customers] },
    { name: 'revoke what is final', sql: 'select decision.revoke_answer($1, $2, $3)', values: [token['champion'], final.id, world.customers] },
    { name: 'cast without a token', sql: `select decision.cast_ballot(null, $1, 1, 'AGREE')`, values: [open.id] },
    { name: 'cast as the administrator', sql: `select decision.cast_ballot($1, $2, 1, 'AGREE')`, values: [token['ada'], open.id] },
    { name: 'cast as the champion', sql: `select decision.cast_ballot($1, $2, 1, 'AGREE')`, values: [token['champion'], open.id] },
    { name: 'cast from another organization', sql: `select decision.cast_ballot($1, $2, 1, 'AGREE')`, values: [foreign.tokens['m1'], open.id] },
    { name: 'cast after the close', sql: `select decision.cast_ballot($1, $2, 1, 'AGREE')`, values: [token['m1'], carried.id] },
    { name: 'cast for a revision not seen', sql: `select decision.cast_ballot($1, $2, 2, 'AGREE')`, values: [token['m1'], open.id] },
    { name: 'cast an unknown choice', sql: `select decision.cast_ballot($1, $2, 1, 'YES')`, values: [token['m1'], open.id] },
    { name: 'object without a reason', sql: `select decision.cast_ballot($1, $2, 1, 'OBJECT', ' ')`, values: [token['m1'], open.id] },
    { name: 'amend what is final', sql: `select decision.amend_decision($1, $2, 1, 'EDITORIAL', '{}')`, values: [token['m1'], final.id] },
    { name: 'amend without a token', sql: `select decision.amend_decision(null, $1, 1, 'EDITORIAL', '{}')`, values: [carried.id] },
    { name: 'amend as the administrator', sql: `select decision.amend_decision($1, $2, 1, 'EDITORIAL', '{}')`, values: [token['ada'], carried.id] },
    { name: 'open a vote again', sql: 'select decision.open_vote($1, $2)', values: [token['m1'], carried.id] },
    { name: 'recuse from what was counted', sql: `select decision.recuse($1, $2, 'late')`, values: [token['m1'], carried.id] },
    { name: 'approve at REPEATABLE READ', sql: ['begin isolation level repeatable read', APPROVE], values: [token['champion'], carried.id, world.customers, 1, carried.hash, 'APPROVE', 'x'] },
    { name: 'approve at SERIALIZABLE', sql: ['begin isolation level serializable', APPROVE], values: [token['champion'], carried.id, world.customers, 1, carried.hash, 'APPROVE', 'x'] },
    { name: 'sign in to an organization that is no demo', sql: 'select auth.sign_in_demo($1, $2)', values: [world.organization, world.people['champion']] },
    { name: 'hand over another\'s office', sql: `select champion.hand_over($1, $2, now() + interval '1 day')`, values: [token['alternate'], world.employees] },
  ];
}
