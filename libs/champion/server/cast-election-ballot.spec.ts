import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { foundWorld, testDatabase, TestElection, type Citizen } from '@tribune/testing';

const database = await testDatabase();
const world = await foundWorld(database);
const abroad = await foundWorld(database, { name: 'Abroad' });
const [clara, dimitri, ayumi, liam, zainab] = world.customers as [Citizen, Citizen, Citizen, Citizen, Citizen];
const election = await TestElection.call(world);
const foreign = await TestElection.call(abroad);
await election.nominate(clara);
await election.nominate(dimitri);
await election.nominate(clara, ayumi);
await foreign.nominate(abroad.customers[0] as Citizen);
await election.openVoting();
await foreign.openVoting('1 second');

const ballots = async (receipt: string) =>
  database.owner<{ approved: string[]; none: boolean }>('select approved, none from champion.ballot where receipt_hash = kernel.text_hash($1)', [receipt]);
const took = async (who: Citizen) => (await database.owner('select 1 from champion.participation where election_id = $1 and person_id = $2', [election.id, who.id])).length;

test('a card that nobody was sent does nothing', async () => {
  for (const card of ['', 'guess', null]) {
    await expect(database.query('api', 'select champion.cast_election_ballot($1, $2, $3)', [card, [], randomUUID()])).rejects.toThrow('CardUnknown');
  }
});

test('a receipt must be long enough to be found only by who has it', async () => {
  for (const receipt of ['short', 'x'.repeat(101), null]) {
    await expect(database.query('api', 'select champion.cast_election_ballot($1, $2, $3)', [election.cardOf(clara), [clara.id], receipt])).rejects.toThrow('ReceiptUnusable');
  }
});

test('a ballot names nominees of this election, and nobody else', async () => {
  for (const other of [liam, ayumi, abroad.customers[0] as Citizen]) await expect(election.cast(clara, [dimitri, other])).rejects.toThrow('NotANominee');
  await expect(database.query('api', 'select champion.cast_election_ballot($1, $2, $3)', [election.cardOf(clara), [null], randomUUID()])).rejects.toThrow('NotANominee');
  expect(await took(clara)).toBe(0);
});

test('any number may be approved, each once', async () => {
  const receipt = await election.cast(clara, [dimitri, clara, dimitri]);
  expect(await ballots(receipt)).toEqual([{ approved: [clara.id, dimitri.id].sort(), none: false }]);
  expect(await took(clara)).toBe(1);
});

test('naming nobody is "none of these"', async () => {
  expect(await ballots(await election.cast(dimitri, []))).toEqual([{ approved: [], none: true }]);
});

test('a retry with the same receipt is answered as the first time, and changes nothing', async () => {
  const receipt = await election.cast(ayumi, [clara]);
  await election.cast(ayumi, [clara], receipt);
  expect(await ballots(receipt)).toEqual([{ approved: [clara.id], none: false }]);
});

test('a used card is refused with another receipt, and with another choice', async () => {
  const receipt = await election.cast(liam, [clara]);
  await expect(election.cast(liam, [clara])).rejects.toThrow('AlreadyVoted');
  await expect(election.cast(liam, [dimitri], receipt)).rejects.toThrow('AlreadyVoted');
  expect(await ballots(receipt)).toEqual([{ approved: [clara.id], none: false }]);
});

test("another voter's receipt does not serve for a fresh card", async () => {
  const taken = await election.cast(zainab, [clara]);
  const [, , , , , noor] = world.customers as [Citizen, Citizen, Citizen, Citizen, Citizen, Citizen];
  await expect(election.cast(noor, [dimitri], taken)).rejects.toThrow('ReceiptUnusable');
  expect(await took(noor)).toBe(0);
});

test('200 concurrent casts of one card leave exactly one ballot', async () => {
  const [, , , , , , pedro] = world.customers as [Citizen, Citizen, Citizen, Citizen, Citizen, Citizen, Citizen];
  const before = await database.owner('select 1 from champion.ballot');
  const receipts = Array.from({ length: 200 }, () => randomUUID());
  const outcomes = await Promise.allSettled(receipts.map((receipt, at) => election.cast(pedro, at % 2 ? [clara] : [dimitri], receipt)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const outcome of outcomes) if (outcome.status === 'rejected') expect(String(outcome.reason)).toContain('AlreadyVoted');
  expect(await database.owner('select 1 from champion.ballot')).toHaveLength(before.length + 1);
});

test('100 concurrent retries of one cast are all answered, with one ballot', async () => {
  const [, , , , , , , signe] = world.customers as [Citizen, Citizen, Citizen, Citizen, Citizen, Citizen, Citizen, Citizen];
  const receipt = randomUUID();
  await Promise.all(Array.from({ length: 100 }, () => election.cast(signe, [clara], receipt)));
  expect(await ballots(receipt)).toHaveLength(1);
});

test('after the end no card votes, but a retry of a ballot that counts is still answered', async () => {
  const [, , , , , noor] = world.customers as [Citizen, Citizen, Citizen, Citizen, Citizen, Citizen];
  const [voter, late] = abroad.customers as [Citizen, Citizen];
  const receipt = await foreign.cast(voter, []);
  await election.close('7 days');
  await expect(election.cast(noor, [clara])).rejects.toThrow('VotingClosed');
  await expect(foreign.cast(late, [])).rejects.toThrow('VotingClosed');
  await foreign.cast(voter, [], receipt);
});
