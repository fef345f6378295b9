import { expect, test } from 'vitest';
import { countApproval, seedMatches } from '@tribune/champion/domain';
import { foundWorld, testDatabase, TestElection, type Citizen } from '@tribune/testing';
import fc from 'fast-check';

const ELECTIONS = 120;
const database = await testDatabase();
const world = await foundWorld(database, { customers: 14 });
const people = (at: readonly number[]) => at.map((each) => world.customers[each] as Citizen);

/** An electorate: how many stand, what each voter approves, how many places there are, and who has left the roll by the time of the count. */
const electorates = fc.record({
  standing: fc.integer({ min: 1, max: 6 }),
  ballots: fc.array(fc.subarray([0, 1, 2, 3, 4, 5]), { maxLength: 14 }),
  alternates: fc.integer({ min: 0, max: 3 }),
  barred: fc.oneof({ weight: 3, arbitrary: fc.constant(-1) }, fc.nat({ max: 5 })),
});
type Electorate = typeof electorates extends fc.Arbitrary<infer T> ? T : never;

interface Published {
  seed: string;
  commitment: string;
  ballotsHash: string;
  voted: number;
  noneVotes: number;
  tieBroken: boolean;
  lines: { key: string; stood: boolean; approvals: number; place: number; elected: boolean; tieKey: string }[];
  ballots: { receiptHash: string; approved: string[] }[];
}

async function begin({ alternates }: Electorate, number: number): Promise<TestElection> {
  const [made] = await database.query<{ id: string }>('api', `select champion.create_constituency($1, $2, 'other') as id`, [world.administrator.token, `Partners ${number}`]);
  const constituencyId = made?.id ?? '';
  await database.owner('insert into champion.constituent (organization_id, constituency_id, person_id) select organization_id, $1, person_id from champion.constituent where constituency_id = $2', [constituencyId, world.customersId]);
  const election = await TestElection.call(world, { constituencyId });
  await database.owner('update champion.election set alternates = $2 where id = $1', [election.id, alternates]);
  return election;
}

async function publishedBy({ id }: TestElection): Promise<Published> {
  const [row] = await database.owner<{ published: Published }>(
    `select jsonb_build_object('seed', encode(r.seed, 'hex'), 'commitment', encode(e.seed_commitment, 'hex'), 'ballotsHash', encode(r.ballots_hash, 'hex'),
       'voted', r.voted, 'noneVotes', r.none_votes, 'tieBroken', r.tie_broken,
       'lines', (select jsonb_agg(jsonb_build_object('key', l.person_id, 'stood', l.stood, 'approvals', l.approvals, 'place', l.place, 'elected', l.elected, 'tieKey', encode(l.tie_key, 'hex')) order by l.place)
                 from champion.result_line l where l.election_id = e.id),
       'ballots', coalesce((select jsonb_agg(jsonb_build_object('receiptHash', b.receipt_hash, 'approved', b.approved)) from champion.published_ballots(e.organization_id, e.id) b), '[]')) as published
     from champion.election e join champion.result r on r.election_id = e.id where e.id = $1`,
    [id],
  );
  if (!row) throw new Error('The election was not published.');
  return row.published;
}

test('for random electorates the recount in TypeScript from what is published equals the count in SQL', async () => {
  const seed = Date.now() % 2 ** 31;
  const cases = fc.sample(electorates, { numRuns: ELECTIONS, seed });
  const elections = await Promise.all(cases.map(begin));
  for (const [at, election] of elections.entries()) for (const nominee of people([0, 1, 2, 3, 4, 5].slice(0, cases[at]?.standing))) await election.nominate(nominee);
  await elections[0]?.openVoting();
  for (const election of elections.slice(1)) await election.openVoting('0 days');
  await Promise.all(
    elections.flatMap((election, at) => (cases[at]?.ballots ?? []).map((approved, voter) => election.cast(people([voter])[0] as Citizen, people(approved.filter((who) => who < (cases[at]?.standing ?? 0)))))),
  );
  for (const [at, election] of elections.entries()) {
    const { barred = -1 } = cases[at] ?? {};
    await database.owner('update champion.constituent c set left_at = kernel.now() from champion.election e where e.id = $1 and c.constituency_id = e.constituency_id and c.person_id = $2', [election.id, world.customers[barred]?.id]);
  }
  await elections[0]?.close();

  let ties = 0;
  for (const [at, election] of elections.entries()) {
    const { seed: revealed, commitment, lines, ballots, ...counted } = await publishedBy(election);
    const recount = countApproval(lines, ballots, 1 + (cases[at]?.alternates ?? 0), revealed);
    expect({ seed, at, ...counted, lines: lines.map(({ stood: _, ...line }) => line) }).toEqual({ seed, at, ...recount });
    expect(seedMatches(revealed, commitment)).toBe(true);
    ties += Number(counted.tieBroken);
  }
  expect(ties).toBeGreaterThan(0);
}, 60_000);
