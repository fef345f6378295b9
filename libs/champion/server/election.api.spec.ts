import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { countApproval, seedMatches, sha256OfText } from '@tribune/champion/domain';
import { toNodeId } from '@tribune/kernel/server';
import { foundWorld, moveClock, signIn, testApi, TestElection, type Citizen } from '@tribune/testing';

const api = await testApi();
const { database } = api;
const world = await foundWorld(database);
const abroad = await foundWorld(database, { name: 'Abroad' });
const election = await TestElection.call(world);
const electionId = toNodeId('Election', election.id);
const [clara, dimitri, ayumi, liam, zainab] = world.customers as [Citizen, Citizen, Citizen, Citizen, Citizen];
const as = async (who: Citizen, organizationId = world.organizationId) => ({ as: await signIn(database, organizationId, who.id) });
const personId = (who: Citizen) => toNodeId('Person', who.id);

const ELECTION = `query ($id: ID!) { election(id: $id) { state electorate iAmElector iHaveVoted nominations { person { name } nominatedBy { name } statement consentedAt withdrawnAt } myNomination { consentedAt } openCommands { name open reason } } }`;
interface Page { state: string; electorate: number | null; iAmElector: boolean; iHaveVoted: boolean; nominations: { person: { name: string }; statement: string }[]; myNomination: object | null; openCommands: { name: string; open: boolean; reason: string | null }[] }
const page = async (who: Citizen) => (await api.query<{ election: Page }>(ELECTION, { id: electionId }, await as(who))).election;
const standing = async (who: Citizen) => (await page(who)).nominations.map(({ person }) => person.name);
const reasons = async (who: Citizen) => Object.fromEntries((await page(who)).openCommands.map(({ name, reason }) => [name, reason]));
const act = async (verb: string, rest: object, who?: { as: string }, fields = '__typename') =>
  (await api.query<{ result: Record<string, unknown> }>(
    `mutation ($input: ${verb}Input!) { result: ${verb.charAt(0).toLowerCase()}${verb.slice(1)}(input: $input) { __typename ... on ${verb}Payload { ${fields} } ... on Refusal { code message field } } }`,
    { input: { idempotencyKey: randomUUID(), ...rest } }, who)).result;
const CARD = 'query ($card: String!) { votingCard(card: $card) { electionId organizationName constituencyName open state voted nominees { personId name statement } result { sentence } ballots { receiptHash } } }';

test('an election is there for its roll, the staff and champions, and for nobody else', async () => {
  for (const viewer of [clara, world.chair, world.administrator]) expect((await page(viewer)).state).toBe('NOMINATING');
  const foreign = await as(abroad.administrator, abroad.organizationId);
  expect(await api.query(ELECTION, { id: electionId }, foreign)).toEqual({ election: null });
  expect(await api.query('query ($id: ID!) { node(id: $id) { id } }', { id: electionId }, foreign)).toEqual({ node: null });
  expect((await api.ask(ELECTION, { id: electionId })).errors[0]?.extensions?.code).toBe('SignInRequired');
  expect((await api.ask(ELECTION, { id: 'RWxlY3Rpb246MQ' }, await as(clara))).errors[0]?.extensions?.code).toBe('NotFound');
});

test('people on the roll stand, and name each other by address', async () => {
  expect(await act('Nominate', { electionId, self: true, statement: 'I fly every week.' }, await as(clara))).toMatchObject({ __typename: 'NominatePayload' });
  expect(await act('Nominate', { electionId, personEmail: ` ${dimitri.email.toUpperCase()} ` }, await as(clara))).toMatchObject({ __typename: 'NominatePayload' });
  expect(await act('Nominate', { electionId, personEmail: 'nobody@example.com' }, await as(clara))).toMatchObject({ code: 'NomineeNotOnRoll', field: 'personEmail' });
  expect(await act('Nominate', { electionId, personEmail: world.chair.email }, await as(clara))).toMatchObject({ code: 'NomineeNotOnRoll' });
  expect(await act('Nominate', { electionId }, await as(clara))).toMatchObject({ code: 'FieldMissing', field: 'personEmail' });
  expect(await act('Nominate', { electionId, self: true }, await as(world.chair))).toMatchObject({ code: 'NotOnRoll' });
  expect(await act('Nominate', { electionId, self: true }, await as(abroad.customers[0] as Citizen, abroad.organizationId))).toMatchObject({ code: 'NotFound' });
  expect(await act('Nominate', { electionId, self: true })).toMatchObject({ code: 'SignInRequired' });
});

test('who has been named is seen by themselves and who named them, by others after consenting', async () => {
  expect(await standing(clara)).toEqual([clara.name, dimitri.name]);
  expect(await standing(dimitri)).toEqual([clara.name, dimitri.name]);
  expect(await standing(liam)).toEqual([clara.name]);
  expect(await reasons(liam)).toMatchObject({ nominate: null, consentToNomination: expect.stringContaining('Nobody has nominated you'), castElectionBallot: expect.stringContaining('Voting opens when') });
  expect(await act('ConsentToNomination', { electionId, statement: 'Gladly.' }, await as(dimitri))).toMatchObject({ __typename: 'ConsentToNominationPayload' });
  expect(await standing(liam)).toEqual([clara.name, dimitri.name]);
  expect(await act('ConsentToNomination', { electionId, statement: 'Me?' }, await as(liam))).toMatchObject({ code: 'NotNominated' });
});

test('who withdraws is no longer shown', async () => {
  await act('Nominate', { electionId, self: true }, await as(ayumi));
  expect(await act('WithdrawNomination', { electionId }, await as(ayumi))).toMatchObject({ __typename: 'WithdrawNominationPayload' });
  expect(await standing(liam)).toEqual([clara.name, dimitri.name]);
  expect(await act('Nominate', { electionId, personEmail: ayumi.email }, await as(liam))).toMatchObject({ code: 'NominationDeclined' });
});

test('a card opens the ballot without a session, in its own order, and a GET changes nothing', async () => {
  await election.openVoting();
  const { votingCard } = await api.query<{ votingCard: Record<string, unknown> }>(CARD, { card: election.cardOf(liam) });
  expect(votingCard).toMatchObject({ electionId, organizationName: 'Northwind Air', constituencyName: 'Customers', open: true, state: 'VOTING', voted: false, result: null, ballots: [] });
  expect(await api.query(CARD, { card: 'made up' })).toEqual({ votingCard: null });
  const url = `${api.url}/graphql?query=${encodeURIComponent(`mutation { castElectionBallot(input: { card: "${election.cardOf(liam)}", approved: [], receipt: "a receipt of sixteen" }) { __typename } }`)}`;
  expect((await fetch(url, { headers: { 'apollo-require-preflight': '1' } })).status).toBe(405);
  expect(await page(liam)).toMatchObject({ iAmElector: true, iHaveVoted: false, electorate: 8 });
});

const receipt = 'aaaa-bbbb-cccc-dddd-eeee';
test('a ballot is cast without a session, once, and nothing keeps the receipt or ties it to anybody', async () => {
  const ballot = { card: election.cardOf(liam), approved: [personId(clara), personId(dimitri)], receipt };
  const fields = 'receiptHash card { voted }';
  const first = await act('CastElectionBallot', ballot, undefined, fields);
  expect(first).toMatchObject({ receiptHash: sha256OfText(receipt), card: { voted: true } });
  expect(await act('CastElectionBallot', ballot, undefined, fields)).toEqual(first);
  expect(await act('CastElectionBallot', { ...ballot, receipt: 'another receipt altogether' })).toMatchObject({ code: 'AlreadyVoted' });
  expect(await act('CastElectionBallot', { ...ballot, approved: [] })).toMatchObject({ code: 'AlreadyVoted' });
  expect(await page(liam)).toMatchObject({ iHaveVoted: true });
  const tables = await database.owner<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('kernel', 'audit', 'champion', 'notification', 'auth', 'people')`);
  for (const { name } of tables) expect([name, await database.owner(`select 1 from ${name} t where t::text like $1`, [`%${receipt}%`])]).toEqual([name, []]);
  expect(await database.owner(`select 1 from kernel.idempotency where operation = 'castElectionBallot'`)).toEqual([]);
});

test('a ballot that cannot count is refused with a sentence', async () => {
  const ballot = { card: election.cardOf(zainab), approved: [], receipt: 'a receipt of sixteen' };
  expect(await act('CastElectionBallot', { ...ballot, card: 'made up' })).toMatchObject({ code: 'CardUnknown' });
  expect(await act('CastElectionBallot', { ...ballot, approved: [personId(ayumi)] })).toMatchObject({ code: 'NotANominee' });
  expect(await act('CastElectionBallot', { ...ballot, approved: ['nonsense'] })).toMatchObject({ code: 'NotANominee' });
  expect(await act('CastElectionBallot', { ...ballot, receipt: 'short' })).toMatchObject({ code: 'InputInvalid', field: 'receipt' });
  expect((await page(zainab)).iHaveVoted).toBe(false);
});

test('an elector who is signed in draws a fresh card; it is the same one ballot', async () => {
  const drawn = await act('DrawVotingCard', { electionId }, await as(zainab), 'card');
  await election.cast(zainab, [clara]);
  expect(await act('CastElectionBallot', { card: drawn['card'], approved: [], receipt: 'a receipt of sixteen' })).toMatchObject({ code: 'AlreadyVoted' });
  expect(await act('DrawVotingCard', { electionId }, await as(zainab))).toMatchObject({ code: 'AlreadyVoted' });
  expect(await act('DrawVotingCard', { electionId }, await as(world.chair))).toMatchObject({ code: 'NotOnRoll' });
  expect(await reasons(zainab)).toMatchObject({ drawVotingCard: expect.stringContaining('You have voted'), nominate: 'Nominations have closed.' });
  expect(await reasons(world.chair)).toMatchObject({ drawVotingCard: expect.stringContaining('roll was closed') });
});

test('the published count is recounted from what the API gives, with a session or with the card alone', async () => {
  for (const voter of [clara, dimitri, ayumi]) await election.cast(voter, voter === ayumi ? [] : [clara]);
  await moveClock(database, '7 days 1 minute');
  expect(await act('CastElectionBallot', { card: election.cardOf(world.customers[6] as Citizen), approved: [], receipt: 'a receipt of sixteen' })).toMatchObject({ code: 'VotingClosed' });
  await election.close('0 days');
  const RESULT = 'result { electorate voted noneVotes ballotsHash seed seedCommitment tieBroken places sentence lines { key name approvals place elected stood tieKey } } ballots { receiptHash approved approvedKeys isNone }';
  interface Published { result: { seed: string; seedCommitment: string; places: number; sentence: string; ballotsHash: string; voted: number; lines: { key: string; name: string; approvals: number; place: number; elected: boolean; stood: boolean; tieKey: string }[] }; ballots: { receiptHash: string; approved: string[]; approvedKeys: string[] }[] }
  const seen = (await api.query<{ election: Published }>(`query ($id: ID!) { election(id: $id) { ${RESULT} } }`, { id: electionId }, await as(liam))).election;
  const byCard = (await api.query<{ votingCard: Published }>(`query ($card: String!) { votingCard(card: $card) { ${RESULT} } }`, { card: election.cardOf(liam) })).votingCard;
  expect(byCard).toEqual(seen);
  const recount = countApproval(seen.result.lines, seen.ballots.map(({ receiptHash, approvedKeys }) => ({ receiptHash, approved: approvedKeys })), seen.result.places, seen.result.seed);
  expect(recount.lines).toEqual(seen.result.lines.map(({ key, approvals, place, elected, tieKey }) => ({ key, approvals, place, elected, tieKey })));
  expect(recount.ballotsHash).toBe(seen.result.ballotsHash);
  expect(seedMatches(seen.result.seed, seen.result.seedCommitment)).toBe(true);
  expect(seen.ballots.find(({ receiptHash }) => receiptHash === sha256OfText(receipt))?.approved.sort()).toEqual([clara.name, dimitri.name].sort());
  expect(seen.result.sentence).toBe(`5 of 8 on the roll voted. ${clara.name} is elected champion with 4 approvals; 1 chose “none of these”.`);
});
