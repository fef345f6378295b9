import { expect, test } from 'vitest';
import { countVotes, derivationOf, type Choice, type FrozenRules, type Tally } from '@tribune/decision/domain';
import { testDatabase } from '@tribune/testing';

const db = await testDatabase();
const CASES = process.env['TEST_QUICK'] === '1' ? 3_000 : 12_000;
const METHODS = ['MAJORITY', 'SUPERMAJORITY', 'CONSENT', 'UNANIMITY', 'WEIGHTED', 'RANKING'] as const;
const CHOICES = ['AGREE', 'ABSTAIN', 'OBJECT'] as const;

interface Case extends FrozenRules {
  readonly id: string;
  readonly electors: { personId: string; recused: boolean; weight: number }[];
  readonly casts: { personId: string; castNumber: number; choice: Choice; ranking: string[] }[];
  readonly options: string[];
}

test(`TypeScript explains exactly what SQL counts, in ${CASES} seeded cases`, async () => {
  const cases = Array.from({ length: CASES }, (_, at) => caseOf(at, seeded(at + 1)));
  await store(cases);
  const counted = await db.query<{ [Field in keyof Tally]: Tally[Field] } & { id: string }>(
    'superuser',
    `select v.decision_id as id, t.electors, t.recused, t.quorum, t.voted, t.agree, t.abstain, t.object, t.carried, t.winner
       from decision.vote v cross join lateral decision.count_votes(v.organization_id, v.decision_id, v.basis) t order by v.decision_id`,
  );
  expect(counted).toHaveLength(CASES);
  const different = cases.flatMap((each, at) => {
    const explained = { id: each.id, ...countVotes(each, each.electors, each.casts, { options: each.options }) };
    return JSON.stringify(explained) === JSON.stringify(counted[at]) ? [] : [{ each, explained, counted: counted[at] }];
  });
  expect(different).toEqual([]);
  expect(new Set(counted.map(({ carried }) => carried))).toEqual(new Set([true, false]));
  expect(new Set(counted.map(({ winner }) => winner)).size).toBeGreaterThan(5);
  for (const [at, tally] of counted.entries()) expect(derivationOf(cases[at] as Case, tally)).toContain(`${tally.voted} of ${tally.electors} voted, quorum ${tally.quorum}`);
}, 60_000);

function caseOf(at: number, draw: (below: number) => number): Case {
  const thresholdDen = 1 + draw(12);
  const quorumDen = 1 + draw(12);
  const electors = Array.from({ length: draw(12) }, (_, elector) => ({ personId: uuid(elector), recused: draw(6) === 0, weight: 1 + draw(9) }));
  const method = METHODS[draw(6)] ?? 'MAJORITY';
  const options = [...'ABCDEFGHI'].slice(0, 2 + draw(7));
  const leaning = draw(4);
  const casts = electors.flatMap(({ personId }) =>
    Array.from({ length: draw(5) === 0 ? 0 : 1 + draw(3) }, (_, cast) => ({ personId, castNumber: cast + 1, ...ballotOf(method, options, leaning, draw) })),
  );
  return { id: uuid(at), options: method === 'RANKING' ? options : [], method, thresholdNum: 1 + draw(thresholdDen), thresholdDen, quorumNum: 1 + draw(quorumDen), quorumDen, electors, casts };
}

function ballotOf(method: FrozenRules['method'], options: readonly string[], leaning: number, draw: (below: number) => number): { choice: Choice; ranking: string[] } {
  if (method !== 'RANKING') return { choice: CHOICES[draw(4) < leaning ? 0 : draw(3)] ?? 'AGREE', ranking: [] };
  const left = [...options, 'LEAVE'];
  const ranking = Array.from({ length: 1 + draw(left.length) }, () => left.splice(draw(left.length), 1)[0] ?? '');
  return draw(6) === 0 ? { choice: 'ABSTAIN', ranking: [] } : { choice: 'RANK', ranking };
}

/** Straight into the tables, past keys and triggers: count_votes reads nothing else. */
async function store(cases: readonly Case[]): Promise<void> {
  const client = await db.pool('superuser').connect();
  try {
    await client.query(`set session_replication_role = replica`);
    const insert = (sql: string, rows: readonly object[]) => client.query(sql, [JSON.stringify(rows)]);
    await insert(
      `insert into decision.vote (organization_id, decision_id, basis, method, threshold_num, threshold_den, quorum_num, quorum_den, closes_at)
       select id, id, 1, method, "thresholdNum", "thresholdDen", "quorumNum", "quorumDen", kernel.now() + interval '1 day'
         from jsonb_to_recordset($1) r(id uuid, method text, "thresholdNum" integer, "thresholdDen" integer, "quorumNum" integer, "quorumDen" integer)`,
      cases.map(({ electors: _, casts: __, ...rules }) => rules),
    );
    await insert(
      `insert into decision.revision (organization_id, decision_id, revision, class, author_id, body) select id, id, 1, 'MATERIAL', id, body from jsonb_to_recordset($1) r(id uuid, body text)`,
      cases.flatMap(({ id, options }) => (options.length > 0 ? [{ id, body: JSON.stringify({ effects: { options: options.map((key) => ({ key, label: key })) } }) }] : [])),
    );
    await insert(`insert into decision.elector (organization_id, decision_id, basis, person_id, weight) select id, id, 1, "personId", weight from jsonb_to_recordset($1) r(id uuid, "personId" uuid, weight integer)`, flat(cases, 'electors'));
    await insert(
      `insert into decision.recusal (organization_id, decision_id, person_id, reason) select id, id, "personId", 'Mine' from jsonb_to_recordset($1) r(id uuid, "personId" uuid, recused boolean) where recused`,
      flat(cases, 'electors'),
    );
    await insert(
      `insert into decision.ballot (organization_id, decision_id, basis, person_id, cast_number, choice, reason, revision, ranking)
       select id, id, 1, "personId", "castNumber", choice, 'Because', 1, case when choice = 'RANK' then ranking end from jsonb_to_recordset($1) r(id uuid, "personId" uuid, "castNumber" integer, choice text, ranking text[])`,
      flat(cases, 'casts'),
    );
    await client.query('analyze decision.vote, decision.elector, decision.recusal, decision.ballot');
  } finally {
    await client.query('reset session_replication_role');
    client.release();
  }
}

const flat = (cases: readonly Case[], part: 'electors' | 'casts'): object[] => cases.flatMap((each) => each[part].map((row) => ({ id: each.id, ...row })));
const uuid = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

/** mulberry32: the same cases in every run. Gives integers from 0 to below `below`. */
function seeded(seed: number): (below: number) => number {
  let state = seed * 0x9e3779b9;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
