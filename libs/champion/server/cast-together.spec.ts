import { randomUUID } from 'node:crypto';
import { sha256OfText } from '@tribune/champion/domain';
import { Refused } from '@tribune/kernel/domain';
import { Together, toNodeId, type Became } from '@tribune/kernel/server';
import { foundWorld, testApi, TestElection, type Citizen } from '@tribune/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const api = await testApi();
const { database } = api;
const world = await foundWorld(database, { customers: 60 });
const abroad = await foundWorld(database, { name: 'Abroad' });
const voters = world.customers;
const [clara, dimitri] = voters as [Citizen, Citizen];
const election = await TestElection.call(world);
const foreign = await TestElection.call(abroad);
const [stranger, lateStranger] = abroad.customers as [Citizen, Citizen];
await election.nominate(clara);
await election.nominate(dimitri);
await foreign.nominate(stranger);
await election.openVoting();
await foreign.openVoting('1 second');

interface Ballot { card: string; approved: string[]; receipt: string }
const ballot = (who: Citizen, approved: readonly Citizen[] = [clara], receipt: string = randomUUID(), of = election): Ballot => ({ card: of.cardOf(who), approved: approved.map(({ id }) => id), receipt });
const together = async (...ballots: Ballot[]): Promise<readonly Became[]> => (await database.query<{ became: readonly Became[] }>('api', 'select champion.cast_election_ballots($1) as became', [JSON.stringify(ballots)]))[0]?.became ?? [];
const counted = async ({ receipt }: Ballot) => (await database.owner('select 1 from champion.ballot where receipt_hash = kernel.text_hash($1)', [receipt])).length;
const refused = (code: string) => expect.objectContaining({ code }) as Became;

const CAST = 'mutation ($input: CastElectionBallotInput!) { castElectionBallot(input: $input) { __typename ... on CastElectionBallotPayload { receiptHash } } }';
const sent = async ({ card, approved, receipt }: Ballot) =>
  (await api.query<{ castElectionBallot: { __typename: string; receiptHash?: string } }>(CAST, { input: { card, approved: approved.map((id) => toNodeId('Person', id)), receipt } })).castElectionBallot;

test('of ballots that come together each has its own answer, and one that is refused takes no other with it', async () => {
  const [first, other, nobody, unread] = [ballot(voters[2] as Citizen), ballot(voters[3] as Citizen, []), ballot(voters[4] as Citizen, [stranger]), ballot(voters[5] as Citizen, [clara], 'short')];
  const unknown = { ...ballot(clara), card: 'a card that nobody was sent' };
  expect(await together(first, nobody, unknown, other, unread)).toEqual([null, refused('NotANominee'), refused('CardUnknown'), null, refused('ReceiptUnusable')]);
  expect(await Promise.all([first, nobody, unknown, other, unread].map(counted))).toEqual([1, 0, 0, 1, 0]);
  const took = await database.owner('select 1 from champion.participation where election_id = $1', [election.id]);
  expect(took).toHaveLength(2);
});

test('one card twice among them is one ballot: a retry is answered as the first time, another choice is refused', async () => {
  const [first, second] = [ballot(voters[6] as Citizen), ballot(voters[7] as Citizen)];
  expect(await together(first, second, first, { ...second, approved: [dimitri.id] })).toEqual([null, null, null, refused('AlreadyVoted')]);
  expect(await together(second, { ...first, receipt: randomUUID() })).toEqual([null, refused('AlreadyVoted')]);
  expect([await counted(first), await counted(second)]).toEqual([1, 1]);
});

test('another voter’s receipt is refused to who comes second, whoever that is', async () => {
  const shared = randomUUID();
  const became = await together(ballot(voters[8] as Citizen, [clara], shared), ballot(voters[9] as Citizen, [clara], shared));
  expect(became.filter((each) => each === null)).toHaveLength(1);
  expect(became).toContainEqual(refused('ReceiptUnusable'));
});

test('whose voting is over is refused, and who votes elsewhere at the same moment is not', async () => {
  const [here, there] = [ballot(voters[10] as Citizen), ballot(lateStranger, [stranger], randomUUID(), foreign)];
  await database.owner(`update champion.election set nominations_close_at = kernel.now() - interval '1 hour', voting_closes_at = kernel.now() where id = $1`, [foreign.id]);
  expect(await together(there, here)).toEqual([refused('VotingClosed'), null]);
  expect([await counted(here), await counted(there)]).toEqual([1, 0]);
});

test('behind an election that somebody holds no other one’s voters wait', async () => {
  const [free, held] = [ballot(voters[11] as Citizen), ballot(lateStranger, [stranger], randomUUID(), foreign)];
  const counting = await database.ownerPool().connect();
  await counting.query('begin');
  await counting.query('select 1 from champion.election where id = $1 for update', [foreign.id]);
  expect(await together(held, free)).toEqual([false, null]);
  // and through the API: both lanes are given one of each
  const waiting = [1, 2, 3].map(() => sent(held));
  const others = await Promise.all([12, 13, 14, 15].map((at) => sent(ballot(voters[at] as Citizen))));
  expect(others.map(({ __typename }) => __typename)).toEqual(Array(4).fill('CastElectionBallotPayload'));
  await counting.query('commit');
  counting.release();
  expect((await Promise.all(waiting)).map(({ __typename }) => __typename)).toEqual(Array(3).fill('VotingClosed'));
});

test('forty who vote at once over the API are each told of their own ballot', async () => {
  const ballots = voters.slice(16, 56).map((who, at) => (at % 10 === 3 ? { ...ballot(who), card: `guess ${at}` } : ballot(who, at % 2 ? [clara] : [])));
  const answers = await Promise.all(ballots.map(sent));
  answers.forEach((answer, at) => expect(answer).toEqual(at % 10 === 3 ? { __typename: 'CardUnknown' } : { __typename: 'CastElectionBallotPayload', receiptHash: sha256OfText(ballots[at]?.receipt ?? '') }));
  expect(await Promise.all(ballots.map(counted))).toEqual(ballots.map((_, at) => (at % 10 === 3 ? 0 : 1)));
});

test('together they become what they become one after the other', async () => {
  const who = voters.slice(56) as [Citizen, Citizen, Citizen, Citizen];
  const any = fc.record({
    card: fc.constantFrom(...who.map((each) => election.cardOf(each)), 'guess', foreign.cardOf(lateStranger)),
    approved: fc.subarray([clara.id, dimitri.id, stranger.id]),
    receipt: fc.constantFrom('short', ...Array.from({ length: 4 }, (_, at) => `the receipt of voter ${at}`)),
  });
  // whose receipt is whose hangs on who comes first, so each voter has their own
  const own = (all: Ballot[]): Ballot[] => all.map((each) => ({ ...each, receipt: each.receipt === 'short' ? 'short' : `${each.receipt} of ${each.card}` }));
  const client = await database.pool('api').connect();
  await fc.assert(
    fc.asyncProperty(fc.array(any, { minLength: 1, maxLength: 8 }).map(own), async (ballots) => {
      const alone: Became[] = [];
      await client.query('begin');
      for (const { card, approved, receipt } of ballots) {
        await client.query('savepoint before');
        alone.push(await client.query('select champion.cast_election_ballot($1, $2, $3)', [card, approved, receipt]).then(() => null, ({ message, detail }: { message: string; detail: string }) => ({ code: message, data: JSON.parse(detail) as Record<string, unknown> })));
        if (alone.at(-1)) await client.query('rollback to before');
      }
      await client.query('rollback');
      await client.query('begin');
      const { rows } = await client.query<{ became: Became[] }>('select champion.cast_election_ballots($1) as became', [JSON.stringify(ballots)]);
      await client.query('rollback');
      expect(rows[0]?.became).toEqual(alone);
    }),
    { numRuns: 60 },
  ).finally(() => client.release());
});

test('nobody is told before it is committed; what fails as a whole is done one by one', async () => {
  let commit: (became: readonly Became[]) => void = () => undefined;
  const groups: (readonly number[])[] = [];
  const alone: number[] = [];
  const work = new Together<number>(
    (act) => (alone.push(act), act === 7 ? Promise.reject(new Error('broken')) : Promise.resolve(act !== 8)),
    (acts) => new Promise((done, failed) => {
      groups.push(acts);
      if (acts.includes(7)) failed(new Error('broken'));
      else commit = done;
    }),
    () => void idle++,
  );
  let idle = 0;
  const told: number[] = [];
  const act = (each: number) => work.do(each).then((here) => (told.push(each), here));
  const first = [act(1), act(2)];
  const next = [act(3), act(4)];
  await Promise.resolve();
  // two are under way, whoever comes now waits for one of them
  expect({ groups, told }).toEqual({ groups: [[1], [2]], told: [] });
  commit([null]);
  await first[1];
  expect(told).toEqual([2]);
  expect(groups.at(-1)).toEqual([3, 4]);
  commit([null, { code: 'AlreadyVoted', data: {} }]);
  await next[0];
  await expect(next[1]).rejects.toThrow(Refused);
  expect(told).toEqual([2, 3]);
  await expect(act(7)).rejects.toThrow('broken');
  // fewer answers than acts: nobody is told of what was not said
  const short = act(8);
  commit([]);
  expect(await short).toBe(false);
  expect(alone).toEqual([7, 8]);
  // 1 was never answered: its group is under way for ever
  expect(idle).toBe(0);
  const other = new Together<number>(() => Promise.resolve(true), (acts) => Promise.resolve(acts.map(() => null)), () => void idle++);
  expect(await Promise.all([1, 2, 3, 4].map((each) => other.do(each)))).toEqual([true, true, true, true]);
  await Promise.resolve();
  expect(idle).toBe(1);
});
