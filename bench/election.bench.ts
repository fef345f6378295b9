import { createHash } from 'node:crypto';
import { foundWorld, testDatabase, TestElection } from '@tribune/testing';
import { afterAll, expect, test } from 'vitest';
import { cpuOf } from './cpu.js';
import { post, rate, told } from './load.js';
import { NO_PGBENCH, pgbench } from './pgbench.js';
import { report } from './report.js';
import { serve } from './serve.js';

const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 0.2);
const ROUNDS = process.env['BENCH_SECONDS'] ? 3 : 1;
/** As many as go together at most (libs/kernel/server/together.ts). */
const TOGETHER = 32;
const VOTERS = process.env['BENCH_SECONDS'] ? 400_000 : 40_000;

const db = await testDatabase();
const api = await serve('dist/apps/api/main.js', { DATABASE_URL: db.urls.api });
afterAll(() => void api.child.kill());

/** Voters with their cards in an election that runs, written by the owner. */
async function electorate(): Promise<{ election: string; nominee: { id: string; nodeId: string } }> {
  const world = await foundWorld(db);
  const running = await TestElection.call(world);
  const [nominee] = world.customers;
  if (!nominee) throw new Error('There is nobody to elect.');
  await running.nominate(nominee);
  await running.openVoting();
  await db.owner(
    `with person as (insert into people.person (organization_id, name, email, employee) select $1, 'Voter ' || n, 'voter' || n || '@many.example', false from generate_series(1, $3) n returning id),
       elector as (insert into champion.elector (organization_id, election_id, person_id) select $1, $2, id from person returning person_id)
     insert into champion.voting_card (organization_id, election_id, person_id, token_hash) select $1, $2, person_id, sha256(convert_to('card-' || row_number() over (), 'UTF8')) from elector`,
    [world.organizationId, running.id, VOTERS],
  );
  await db.owner('analyze');
  // what making so many has left to write is no part of what is measured
  await db.query('superuser', 'checkpoint');
  return { election: running.id, nominee: { id: nominee.id, nodeId: Buffer.from(`Person:${nominee.id}`).toString('base64url') } };
}

test('election ballots: GraphQL mutation against pgbench putting one row into a table', { timeout: 120_000 + SECONDS * 60_000 }, async () => {
  const { election, nominee } = await electorate();
  const CAST = 'mutation ($input: CastElectionBallotInput!) { castElectionBallot(input: $input) { __typename } }';
  const before = await ballots(election);
  let cast = 0;
  const used = cpuOf(api.child.pid);
  const mine = await rate(
    async (agent) => {
      const input = { card: `card-${++cast}`, approved: [nominee.nodeId], receipt: createHash('sha256').update(`receipt ${cast}`).digest('hex') };
      const answer = await post(`${api.url}/graphql`, JSON.stringify({ query: CAST, variables: { input } }), {}, agent);
      if (!answer.includes('CastElectionBallotPayload')) throw new Error(answer);
    },
    { connections: 64, seconds: SECONDS, rounds: ROUNDS },
  );
  const each = ((cpuOf(api.child.pid) ?? 0) - (used ?? 0)) / cast;
  expect((await ballots(election)) - before).toBe(cast);

  await db.owner('create table champion.plain_ballot (id uuid primary key default gen_random_uuid(), election_id uuid not null, approved uuid[] not null)');
  await db.owner('grant insert on champion.plain_ballot to tribune_api');
  const theirs = pgbench(db.urls.api, `insert into champion.plain_ballot (election_id, approved) values ('${election}', '{${election}}');\n`, SECONDS, ROUNDS);
  // the rules alone, without a network, a process of ours and GraphQL: what of the time is PostgreSQL's
  await db.owner(`create sequence champion.plain_card start ${cast + 1}`);
  await db.owner('grant usage on sequence champion.plain_card to tribune_api');
  const rules = pgbench(db.urls.api, `select champion.cast_election_ballot('card-' || n, '{${nominee.id}}', 'the receipt of voter ' || n) from nextval('champion.plain_card') n;\n`, SECONDS, ROUNDS);
  // as the API sends those who come at the same moment: 32 with each call, two calls at once
  const before32 = await ballots(election);
  const calls = pgbench(db.urls.api, `select champion.cast_election_ballots(jsonb_agg(jsonb_build_object('card', 'card-' || n, 'approved', jsonb_build_array('${nominee.id}'), 'receipt', 'the receipt of voter ' || n))) from (select nextval('champion.plain_card') n from generate_series(1, ${TOGETHER})) voter;\n`, SECONDS, ROUNDS, 2);
  expect(((await ballots(election)) - before32) % TOGETHER).toBe(0);
  const grouped = calls && { median: calls.median * TOGETHER, slowest: calls.slowest * TOGETHER, fastest: calls.fastest * TOGETHER };
  const [against, limit] = ['pgbench, one row each', theirs ? told(theirs) : NO_PGBENCH];
  report('Election ballots, 64 connections, per second', told(mine), against, limit, theirs && mine.median / theirs.median, { atLeast: 0.25, because: OVER_HTTP });
  report('Election ballots, the function alone, 64 connections of pgbench, per second', rules ? told(rules) : NO_PGBENCH, against, limit, rules && theirs && rules.median / theirs.median, { atLeast: 0.25, because: 'Five statements and their keys, where the other side puts one row. The API sends those that come at the same moment together: the next row.' });
  report('Election ballots, 32 with each call of the function that takes them together, 2 connections of pgbench, per second', grouped ? told(grouped) : NO_PGBENCH, against, limit, grouped && theirs && grouped.median / theirs.median, { atLeast: 0.25 });
  if (used !== null) report('Election ballots, processor time of the API each, ms', each.toFixed(2), '', '', undefined);
});

/** The trial figures of MEASURES (0.25, 0.63 grouped) are of programs that speak to the database; the rows below are those. */
const OVER_HTTP = 'One process answers each voter by GraphQL over HTTP, and that is what it takes: its processor time for each stands below; the database alone takes those that come together many times faster, as the row of 32 says.';

const ballots = async (election: string): Promise<number> => (await db.owner<{ n: number }>('select count(*)::integer as n from champion.ballot where election_id = $1', [election]))[0]?.n ?? 0;
