import { beforeAll, describe, expect, test } from 'vitest';
import { DecisionActs, electChampion, foundWorld, nodeId, showPasskey, signIn, testApi, type Citizen } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const elsewhere = await foundWorld(api.database, { name: 'Halden Rail' });
const acts = new DecisionActs(api, world);
const there = new DecisionActs(api, elsewhere);
const { chair, customers } = world;
let champion: Citizen;
let alternate: Citizen;
let otherMember: Citizen;
let customer: Citizen;
let decisionId: string;
let draftId: string;

beforeAll(async () => {
  const elected = await electChampion(world);
  [champion, alternate] = [elected.champion, elected.alternates[0] as Citizen];
  customer = customers[5] as Citizen;
  const [council] = await api.database.query<{ id: string }>('api', 'select council.create_council($1, $2, $3) as id', [
    world.administrator.token, 'Second council', JSON.stringify([{ name: 'Otto Kern', email: 'otto.kern@northwind-air.example', function: 'Legal', isChair: true }]),
  ]);
  const [otto] = await api.database.owner<{ id: string; name: string; email: string }>(`select id, name, email from people.person where email like 'otto.kern@%'`);
  if (!council || !otto) throw new Error('There is no second council.');
  otherMember = { ...otto, token: await signIn(api.database, world.organizationId, otto.id) };
  decisionId = await acts.voting();
  draftId = await acts.drafted();
});

/** Every act, with an input that would be usable in the right hands. */
const EVERY: [string, () => Promise<object>][] = [
  ['proposeDecision', async () => ({ decisionId })],
  ['secondDecision', async () => ({ decisionId })],
  ['openVote', async () => ({ decisionId })],
  ['postponeVote', async () => ({ decisionId })],
  ['castBallot', async () => ({ decisionId, seenRevision: 1, choice: 'AGREE' })],
  ['amendDecision', async () => ({ decisionId, expectedRevision: 1, title: 'Mine' })],
  ['raiseToMaterial', async () => ({ decisionId, revision: 1 })],
  ['adoptProposal', async () => ({ decisionId })],
  ['recuse', async () => ({ decisionId, reason: 'Mine' })],
  ['approveDecision', () => acts.approval(decisionId)],
  ['refuseDecision', () => acts.refusal(decisionId)],
  ['revokeAnswer', async () => ({ decisionId, constituencyId: nodeId('Constituency', world.customersId) })],
  ['withdrawDecision', async () => ({ decisionId })],
];

/** All rows of the area, to be compared before and after. */
const rows = async () => (await api.database.owner<{ all: string }>(`select md5(string_agg(t::text, '' order by t::text)) as all from (
  select d::text as t from decision.decision d union all select r::text from decision.revision r union all select b::text from decision.ballot b union all select a::text from decision.approval a
  union all select f::text from decision.refusal f union all select c::text from decision.recusal c union all select e::text from audit.event e) t`))[0]?.all;

async function changesNothing(who: Citizen, codes: readonly string[]): Promise<void> {
  const before = await rows();
  for (const [verb, input] of EVERY) expect([verb, (await acts.act(who, verb, await input())).code]).toEqual([verb, expect.stringMatching(new RegExp(`^(${codes.join('|')})$`))]);
  expect(await rows()).toBe(before);
}

const visible = async (who: Citizen | null) => {
  const { data, errors } = await api.ask<{ decision: object | null; decisions: { edges: object[] }; node: object | null }>(
    'query ($id: ID!) { decision(id: $id) { id } node(id: $id) { id } decisions { edges { node { id } } } }', { id: decisionId }, { as: who?.token },
  );
  return { code: errors[0]?.extensions?.code, decision: data?.decision ?? null, node: data?.node ?? null, count: data?.decisions.edges.length ?? 0 };
};

describe('who sees a proposed decision', () => {
  test('the office holders of its organization', async () => {
    for (const who of [chair, acts.member(3), otherMember, world.administrator, champion, alternate]) expect(await visible(who)).toMatchObject({ decision: { id: decisionId }, node: { id: decisionId } });
  });
  test('nobody else: a stranger, a customer without office, another organization', async () => {
    expect(await visible(null)).toMatchObject({ code: 'SignInRequired', decision: null });
    expect(await visible(customer)).toEqual({ code: undefined, decision: null, node: null, count: 0 });
    expect(await visible(elsewhere.chair)).toEqual({ code: undefined, decision: null, node: null, count: 0 });
    expect((await api.query<{ waitingForYou: object[] }>('{ waitingForYou { id kind } }', {}, { as: elsewhere.chair.token })).waitingForYou).toEqual([]);
  });
  test('a draft is its author’s, by id and by number', async () => {
    const { number } = await acts.read<{ number: number }>(chair, draftId, 'number');
    const byNumber = async (who: Citizen) => (await api.query<{ decision: object | null }>('query ($number: Int!) { decision(number: $number) { number } }', { number }, { as: who.token })).decision;
    expect(await byNumber(chair)).toEqual({ number });
    for (const who of [acts.member(1), world.administrator, champion]) {
      await expect(acts.read(who, draftId, 'id')).rejects.toThrow('not there');
      expect(await byNumber(who)).toBeNull();
    }
  });
});

describe('who may do nothing, and changes nothing by trying', () => {
  test('a stranger', async () => {
    const before = await rows();
    for (const [verb, input] of EVERY) expect(await acts.act(null, verb, await input())).toMatchObject({ code: 'SignInRequired' });
    expect(await rows()).toBe(before);
  });
  test('a customer without office', () => changesNothing(customer, ['NotFound']));
  test('a member of another organization', async () => {
    await showPasskey(api.database, elsewhere.chair.token);
    await changesNothing(elsewhere.chair, ['NotFound']);
  });
  test('an administrator without a seat (P2)', async () => {
    await showPasskey(api.database, world.administrator.token);
    await changesNothing(world.administrator, ['NotFound', 'NotAMember', 'WrongState', 'NotAnElector', 'NotTheActingChampion', 'NothingToRevoke', 'AuthorWithdraws']);
  });
  test('a member of another council', async () => {
    await showPasskey(api.database, otherMember.token);
    await changesNothing(otherMember, ['NotFound', 'NotAMember', 'WrongState', 'NotAnElector', 'NotTheActingChampion', 'NothingToRevoke', 'AuthorWithdraws']);
  });
  test('another’s draft is as if it were not there', async () => {
    for (const verb of ['proposeDecision', 'secondDecision', 'openVote', 'withdrawDecision', 'adoptProposal']) expect((await acts.act(acts.member(1), verb, { decisionId: draftId })).code).toBe('NotFound');
    expect((await acts.act(acts.member(1), 'amendDecision', { decisionId: draftId, expectedRevision: 1, title: 'Mine' })).code).toBe('NotFound');
    expect((await acts.act(acts.member(1), 'castBallot', { decisionId: draftId, seenRevision: 1, choice: 'AGREE' })).code).toBe('NotFound');
  });
});

describe('openCommands draws only what works', () => {
  const open = async (who: Citizen) => (await acts.read<{ openCommands: { name: string; open: boolean; reason: string | null }[] }>(who, decisionId, 'openCommands { name open reason }')).openCommands;
  const names = async (who: Citizen) => (await open(who)).flatMap((command) => (command.open ? [command.name] : []));
  test('for a member, the author, a champion, an administrator', async () => {
    expect(await names(acts.member(3))).toEqual(['castBallot', 'raiseObjection', 'amendDecision', 'recuse']);
    expect(await names(chair)).toEqual(['castBallot', 'amendDecision', 'recuse', 'withdrawDecision']);
    expect(await names(champion)).toEqual(['amendDecision', 'recuse', 'approveDecision', 'refuseDecision', 'linkDecisions']);
    expect(await names(alternate)).toEqual(['recuse']);
    expect(await names(world.administrator)).toEqual([]);
  });
  test('every closed one says why', async () => {
    for (const who of [chair, champion, world.administrator, otherMember]) for (const command of await open(who)) expect([command.name, command.open || command.reason]).toEqual([command.name, command.open || expect.stringMatching(/^[A-Z].+\.$/)]);
  });
});

test('named ballots stay inside the council', async () => {
  await acts.castAll(decisionId);
  await acts.pass('8 days');
  const named = async (who: Citizen) => (await acts.read<{ vote: { electors: { ballot: object | null }[] } }>(who, decisionId, 'vote { electors { ballot { choice reason } } }')).vote.electors.filter(({ ballot }) => ballot).length;
  expect(await named(acts.member(3))).toBe(7);
  for (const who of [champion, world.administrator, otherMember]) expect(await named(who)).toBe(0);
  await expect(there.read(elsewhere.chair, decisionId, 'id')).rejects.toThrow('not there');
});

test('who gives up their seat while a vote runs keeps this vote until it is counted: they see it, are asked, and cast; nothing else is there for them (D4)', async () => {
  const [asked, other] = [await acts.voting(), await acts.proposed()];
  const leaver = acts.member(6);
  const [seat] = await api.database.owner<{ id: string }>('select id from council.seat where person_id = $1 and until_at is null', [leaver.id]);
  await api.database.query('api', 'select council.end_seat($1, $2)', [world.administrator.token, seat?.id]);
  const cast = (choice: string) => acts.act(leaver, 'castBallot', { decisionId: asked, seenRevision: 1, choice, reason: 'Because.' });
  const work = async () => (await api.query<{ waitingForYou: { kind: string }[] }>('{ waitingForYou { kind } }', {}, { as: leaver.token })).waitingForYou.map(({ kind }) => kind);
  const reminded = () => api.database.owner(`select from decision.who_is_reminded r join decision.decision d on d.id = r.decision_id where r.person_id = $1 and d.number = $2`, [leaver.id, number]);
  const { number } = await acts.read<{ number: number }>(leaver, asked, 'number');

  expect(await acts.read(leaver, asked, 'council { name } vote { quorum electors { hasVoted } }')).toEqual({ council: { name: expect.any(String) }, vote: { quorum: 4, electors: Array(7).fill({ hasVoted: false }) } });
  expect((await acts.read<{ openCommands: { name: string; open: boolean }[] }>(leaver, asked, 'openCommands { name open }')).openCommands.flatMap(({ name, open }) => (open ? [name] : []))).toEqual(['castBallot', 'recuse']);
  await expect(acts.read(leaver, other, 'id')).rejects.toThrow('not there');
  expect(await acts.act(leaver, 'secondDecision', { decisionId: other })).toMatchObject({ code: 'NotFound' });
  expect(await acts.act(leaver, 'amendDecision', { decisionId: asked, expectedRevision: 1, title: 'Mine' })).toMatchObject({ code: 'NotAMember' });
  await acts.passUntil('10 hours', asked);
  expect([await work(), (await reminded()).length]).toEqual([['VOTE'], 1]);
  expect([(await cast('OBJECT')).code, (await cast('AGREE')).code]).toEqual([undefined, undefined]);
  expect([await work(), (await reminded()).length]).toEqual([[], 0]);
  expect(await acts.read(chair, asked, 'vote { votedCount electors { person { name } hasVoted } }')).toMatchObject({ vote: { votedCount: 1, electors: expect.arrayContaining([{ person: { name: leaver.name }, hasVoted: true }]) } });

  await acts.pass('8 days');
  expect(await cast('ABSTAIN')).toMatchObject({ code: 'VoteNotOpen' });
  await expect(acts.read(leaver, asked, 'id')).rejects.toThrow('not there');
  expect(await work()).toEqual([]);
});

test('who leaves the company while a vote runs stays in its frozen electorate: what they cast counts, what they did not cast is not cast, and nobody asks them (D4)', async () => {
  const [voted, silent] = [acts.member(4), acts.member(5)];
  const decisionId = await acts.voting();
  const cast = (who: Citizen) => acts.act(who, 'castBallot', { decisionId, seenRevision: 1, choice: 'AGREE', reason: null });
  for (const who of [voted, acts.member(0), acts.member(1), acts.member(2)]) expect((await cast(who)).code).toBeUndefined();
  for (const { id } of [voted, silent]) await api.database.query('api', 'select people.person_leaves($1, $2)', [world.administrator.token, id]);
  expect([(await cast(voted)).code, (await cast(silent)).code]).toEqual(['SignInRequired', 'SignInRequired']);
  expect(await api.database.owner('select from decision.who_is_reminded where person_id = any($1)', [[voted.id, silent.id]])).toEqual([]);
  await acts.pass('8 days');
  // six sat on the council when it opened: one had given up the seat before
  expect(await acts.read(chair, decisionId, 'vote { quorum tally { carried derivation } }')).toMatchObject({ vote: { tally: { carried: true, derivation: expect.stringMatching(/^4 of 6 voted/) } } });
});
