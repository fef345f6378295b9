import { beforeAll, expect, test } from 'vitest';
import { DecisionActs, electChampion, foundWorld, nodeId, showPasskey, testApi, type Citizen } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const acts = new DecisionActs(api, world);
const { chair } = world;
let champion: Citizen;

beforeAll(async () => {
  ({ champion } = await electChampion(world));
});

const count = async (table: string) => Number((await api.database.owner<{ n: string }>(`select count(*) as n from decision.${table}`))[0]?.n);

test('the same key twice is one effect and the same answer', async () => {
  const input = { councilId: nodeId('Council', world.councilId), ...acts.fields() };
  const once = await acts.act(chair, 'draftDecision', input, 'draft-key-1');
  const before = await count('decision');
  expect(await acts.act(chair, 'draftDecision', input, 'draft-key-1')).toEqual(once);
  expect(await count('decision')).toBe(before);
});

test('what a retry is answered is written once: the API’s own login changes it no more, and says not when', async () => {
  const login = await api.database.pool('api').connect();
  await login.query(`select set_config('app.organization', $1, false)`, [world.organizationId]);
  const { rowCount } = await login.query(`update kernel.idempotency set response = '{"forged": true}'`);
  login.release(true);
  expect(rowCount).toBe(0);
  await expect(api.database.query('api', `insert into kernel.idempotency (organization_id, person_id, key, operation, request_hash, response, at) values ($1, $2, 'forged-key', 'x', 'x', '{}', now())`, [world.organizationId, chair.id])).rejects.toThrow('permission denied');
});

test('the same key with other input is refused; another person’s key is their own', async () => {
  const input = { councilId: nodeId('Council', world.councilId), ...acts.fields() };
  expect(await acts.act(chair, 'draftDecision', { ...input, title: 'Other' }, 'draft-key-1')).toMatchObject({ code: 'IdempotencyKeyReused' });
  expect(await acts.act(acts.member(1), 'draftDecision', { ...input, title: 'Other' }, 'draft-key-1')).toMatchObject({ __typename: 'DraftDecisionPayload' });
  expect(await acts.act(chair, 'proposeDecision', { decisionId: (await acts.act(chair, 'draftDecision', input, 'draft-key-1')).decision?.id }, 'draft-key-1')).toMatchObject({ code: 'IdempotencyKeyReused' });
});

test('a refused act leaves its key free: mended, it goes through', async () => {
  const decisionId = await acts.voting();
  const ballot = { decisionId, seenRevision: 1, choice: 'OBJECT' };
  expect(await acts.act(chair, 'castBallot', ballot, 'ballot-key-1')).toMatchObject({ code: 'ObjectionNeedsReason', field: 'reason' });
  expect(await acts.act(chair, 'castBallot', { ...ballot, reason: 'It harms the counter.' }, 'ballot-key-1')).toMatchObject({ __typename: 'CastBallotPayload' });
});

test('a ballot that arrives late does not replace what was cast elsewhere since; under its own key it is the one that arrived', async () => {
  const decisionId = await acts.voting();
  const late = { decisionId, seenRevision: 1, seenCast: 0, choice: 'AGREE' };
  expect(await acts.act(chair, 'castBallot', late, 'late-key-1')).toMatchObject({ __typename: 'CastBallotPayload' });
  expect(await acts.act(chair, 'castBallot', { ...late, seenCast: 1, choice: 'ABSTAIN' })).toMatchObject({ __typename: 'CastBallotPayload' });
  const before = await count('ballot');
  expect(await acts.act(chair, 'castBallot', late, 'late-key-1')).toMatchObject({ __typename: 'CastBallotPayload' });
  expect(await acts.act(chair, 'castBallot', late, 'late-key-2')).toMatchObject({ code: 'BallotMovedOn', message: expect.stringContaining('That one stands') });
  expect(await acts.act(chair, 'castBallot', { ...late, seenCast: -1 })).toMatchObject({ code: 'InputInvalid', field: 'seenCast' });
  expect(await count('ballot')).toBe(before);
});

test('ten retries at once are one ballot', async () => {
  const decisionId = await acts.voting();
  const before = await count('ballot');
  const answers = await Promise.all(Array.from({ length: 10 }, () => acts.act(chair, 'castBallot', { decisionId, seenRevision: 1, choice: 'AGREE' }, 'ballot-key-2')));
  expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['CastBallotPayload']));
  expect(await count('ballot')).toBe(before + 1);
});

test('who votes at the same moment shares a commit and is told of their own ballot; what was sent again with it is the same one', async () => {
  const [decisionId, elsewhere] = [await acts.voting(), await acts.voting(acts.member(2), acts.member(3))];
  const before = await count('ballot');
  const cast = (n: number, more: object = {}) => acts.act(world.members[n % 7] as Citizen, 'castBallot', { decisionId: n % 5 === 4 ? elsewhere : decisionId, seenRevision: n % 6 === 5 ? 2 : 1, choice: 'AGREE', ...more }, `together-${n}`);
  const all = Array.from({ length: 40 }, (_, n) => n);
  const answers = await Promise.all([...all, ...all.slice(0, 20)].map((n) => cast(n)));
  answers.forEach(({ code, decision }, at) => expect([at, code ?? decision?.id]).toEqual([at, at % 40 % 6 === 5 ? 'RevisionMovedOn' : at % 40 % 5 === 4 ? elsewhere : decisionId]));
  expect(await count('ballot')).toBe(before + all.filter((n) => n % 6 !== 5).length);
  // the same key for something else, beside others, is refused as it is alone
  const mixed = await Promise.all([cast(40), cast(0, { choice: 'ABSTAIN' }), cast(41), cast(5)]);
  expect(mixed.map(({ code }) => code)).toEqual([undefined, 'IdempotencyKeyReused', 'RevisionMovedOn', 'RevisionMovedOn']);
});

const two = async (verb: string, first: [Citizen, object], second: [Citizen, object]) => (await Promise.all([first, second].map(([who, input]) => acts.act(who, verb, input)))).map(({ code }) => code ?? 'done').sort();

test('two second at once: one does', async () => {
  const decisionId = await acts.proposed();
  expect(await two('secondDecision', [acts.member(1), { decisionId }], [acts.member(2), { decisionId }])).toEqual(['AlreadySeconded', 'done']);
});

test('two open at once: one does', async () => {
  const decisionId = await acts.seconded(acts.member(1), acts.member(2));
  expect(await two('openVote', [chair, { decisionId }], [acts.member(1), { decisionId }])).toEqual(['WrongState', 'done']);
});

test('two amend at once: one does, the other is told of it', async () => {
  const decisionId = await acts.proposed();
  const edit = (title: string) => ({ decisionId, expectedRevision: 1, title });
  expect(await two('amendDecision', [acts.member(1), edit('One')], [acts.member(2), edit('Two')])).toEqual(['RevisionMovedOn', 'done']);
  expect(await acts.read(chair, decisionId, 'revisionNumber')).toEqual({ revisionNumber: 2 });
});

test('two adopt at once: one does', async () => {
  const decisionId = await acts.proposed(champion);
  expect(await two('adoptProposal', [acts.member(1), { decisionId }], [acts.member(2), { decisionId }])).toEqual(['NothingToAdopt', 'done']);
});

test('approving while somebody amends: the old text is never final', async () => {
  const decisionId = await acts.carried();
  await showPasskey(api.database, champion.token);
  const approval = await acts.approval(decisionId);
  const [amended, approved] = await Promise.all([acts.act(chair, 'amendDecision', { decisionId, expectedRevision: 1, conditions: ['Other'] }), acts.act(champion, 'approveDecision', approval)]);
  expect([amended.code ?? 'done', approved.code ?? 'done'].sort()).toEqual(amended.code ? ['DecisionIsFinal', 'done'] : ['RevisionMovedOn', 'done']);
  expect(await api.database.owner('select * from decision.broken_invariant')).toEqual([]);
});
