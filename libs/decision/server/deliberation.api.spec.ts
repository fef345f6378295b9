import { beforeAll, describe, expect, test } from 'vitest';
import { DecisionActs, electChampion, foundWorld, nodeId, testApi, type Citizen } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const acts = new DecisionActs(api, world);
const { chair } = world;
const tomasz = acts.member(1);
const amara = acts.member(2);
const councilId = nodeId('Council', world.councilId);
const customers = nodeId('Constituency', world.customersId);
const nobody = '00000000-0000-4000-8000-000000000000';
let champion: Citizen;

beforeAll(async () => {
  ({ champion } = await electChampion(world));
});

const refused = async (who: Citizen, verb: string, input: object) => (await acts.act(who, verb, input)).code;
const draft = (more: object = {}) => acts.act(chair, 'draftDecision', { councilId, ...acts.fields(more) });

describe('draftDecision', () => {
  test('members and champions draft; an administrator without a seat does not', async () => {
    expect(await draft()).toMatchObject({ decision: { state: 'DRAFT', revisionNumber: 1 } });
    expect(await acts.act(champion, 'draftDecision', { councilId, ...acts.fields() })).toMatchObject({ decision: { state: 'DRAFT' } });
    expect(await refused(world.administrator, 'draftDecision', { councilId, ...acts.fields() })).toBe('NotAMember');
  });
  test('a constituency that is not named is taken as affected; a claim needs its reason (D1)', async () => {
    const decisionId = await acts.drafted();
    const { currentRevision } = await acts.read<{ currentRevision: object }>(chair, decisionId, 'currentRevision { stances { stance reason constituency { id } } touchPoints { id } effects bodyHash }');
    expect(currentRevision).toMatchObject({ stances: [{ stance: 'AFFECTS', reason: null, constituency: { id: customers } }], touchPoints: [{ id: nodeId('TouchPoint', world.touchPointIds[0] ?? '') }] });
    expect(await draft({ stances: [{ constituencyId: customers, stance: 'UNAFFECTED', reason: ' ' }] })).toMatchObject({ code: 'StanceNeedsReason' });
    expect(await draft({ stances: [{ constituencyId: customers, stance: 'AFFECTS' }, { constituencyId: customers, stance: 'AFFECTS' }] })).toMatchObject({ code: 'InputInvalid', field: 'stances' });
  });
  test('what it names has to exist here', async () => {
    expect(await draft({ touchPointIds: [nodeId('TouchPoint', nobody)] })).toMatchObject({ code: 'NotFound', field: 'touchPointIds' });
    expect(await draft({ stances: [{ constituencyId: nodeId('Constituency', nobody), stance: 'AFFECTS' }] })).toMatchObject({ code: 'NotFound', field: 'stances' });
    expect(await refused(chair, 'draftDecision', { councilId: nodeId('Council', nobody), ...acts.fields() })).toBe('NotAMember');
    expect(await refused(chair, 'draftDecision', { councilId, votingRuleId: nodeId('VotingRule', nobody), ...acts.fields() })).toBe('NotFound');
    expect(await refused(chair, 'draftDecision', { councilId: customers, ...acts.fields() })).toBe('NotFound');
  });
  test('unusable input is named by its field', async () => {
    expect(await draft({ title: 'half \ud800' })).toMatchObject({ code: 'InputInvalid', field: 'title' });
    expect(await draft({ conditions: ['fine', 'nul\0'] })).toMatchObject({ code: 'InputInvalid', field: 'conditions.1' });
    expect(await draft({ title: 'x'.repeat(201) })).toMatchObject({ code: 'InputInvalid', field: 'title', message: 'The title may have at most 200 characters.' });
    expect(await draft({ effectiveOn: '2027-13-01' })).toMatchObject({ code: 'InputInvalid', field: 'effectiveOn' });
    expect(await draft({ amounts: [{ label: 'App', currency: 'euro', minorUnits: 1 }] })).toMatchObject({ code: 'InputInvalid', field: 'amounts.0.currency' });
  });
  test('every part of a body comes back as it went in', async () => {
    const parts = {
      background: 'Ünïcode 🙂 "quoted" \\ and\ttabs', conditions: ['Until the end of 2027'], effectiveOn: '2027-03-01', reviewOn: '2027-09-01',
      amounts: [{ label: 'App', currency: 'EUR', minorUnits: 1_200_000 }], measures: [{ name: 'NPS', from: '12', to: '20', by: '2027-12-31' }],
    };
    const selection = 'currentRevision { background conditions effectiveOn reviewOn amounts { label currency minorUnits } measures { name from to by } }';
    expect(await acts.read(chair, await acts.drafted(chair, parts), selection)).toEqual({ currentRevision: parts });
  });
});

describe('proposeDecision', () => {
  test('needs its four fields', async () => {
    for (const [field, value] of [['title', ''], ['whatChanges', ' '], ['easier', ''], ['touchPoints', []]] as const) {
      const decisionId = await acts.drafted(chair, field === 'touchPoints' ? { touchPointIds: value } : { [field]: value });
      expect(await acts.act(chair, 'proposeDecision', { decisionId })).toMatchObject({ code: 'FieldMissing', field });
    }
    const decisionId = await acts.drafted(chair, { whatChanges: 'word '.repeat(61) });
    expect(await acts.act(chair, 'proposeDecision', { decisionId })).toMatchObject({ code: 'TooManyWords', message: '“What changes for customers” may have at most 60 words; it has 61.' });
  });
  test('by its author, once', async () => {
    const decisionId = await acts.drafted();
    expect(await refused(tomasz, 'proposeDecision', { decisionId })).toBe('NotFound');
    expect(await refused(chair, 'proposeDecision', { decisionId })).toBeUndefined();
    expect(await acts.act(chair, 'proposeDecision', { decisionId })).toMatchObject({ code: 'WrongState', message: 'Proposing is not possible now: this decision is being discussed.' });
  });
});

describe('secondDecision and openVote', () => {
  test('somebody else seconds, once; then chair or author open', async () => {
    const decisionId = await acts.proposed(tomasz);
    expect(await refused(chair, 'openVote', { decisionId })).toBe('NotSeconded');
    expect(await refused(tomasz, 'secondDecision', { decisionId })).toBe('OwnProposal');
    expect(await refused(world.administrator, 'secondDecision', { decisionId })).toBe('NotAMember');
    expect(await refused(champion, 'secondDecision', { decisionId })).toBeUndefined();
    expect(await refused(amara, 'secondDecision', { decisionId })).toBe('AlreadySeconded');
    expect(await refused(amara, 'openVote', { decisionId })).toBe('ChairOrAuthorOpens');
    expect(await acts.act(tomasz, 'openVote', { decisionId })).toMatchObject({ decision: { state: 'VOTING' } });
    expect(await refused(chair, 'openVote', { decisionId })).toBe('WrongState');
    expect(await refused(amara, 'secondDecision', { decisionId })).toBe('WrongState');
  });
  test('with everybody recused, nobody may vote', async () => {
    const decisionId = await acts.seconded();
    for (const member of world.members) await acts.done(member, 'recuse', { decisionId, reason: 'We all own the vendor.' });
    expect(await refused(chair, 'openVote', { decisionId })).toBe('NobodyMayVote');
  });
});

describe('amendDecision', () => {
  test('computes its class; an edit of what takes effect is never editorial', async () => {
    const decisionId = await acts.proposed();
    expect(await refused(tomasz, 'amendDecision', { decisionId, expectedRevision: 1, class: 'EDITORIAL', conditions: ['Only in May'] })).toBe('EditIsMaterial');
    expect(await refused(tomasz, 'amendDecision', { decisionId, expectedRevision: 1 })).toBe('NothingChanged');
    expect(await refused(world.administrator, 'amendDecision', { decisionId, expectedRevision: 1, title: 'Mine' })).toBe('NotAMember');
    await acts.done(tomasz, 'amendDecision', { decisionId, expectedRevision: 1, easier: 'Two minutes.' });
    await acts.done(champion, 'amendDecision', { decisionId, expectedRevision: 2, conditions: ['Only in May'] });
    await acts.done(tomasz, 'amendDecision', { decisionId, expectedRevision: 3, class: 'MATERIAL', easier: 'One minute.' });
    expect(await acts.read(chair, decisionId, 'voteBasis revisions { class easier conditions }')).toMatchObject({
      voteBasis: 4, revisions: [{ class: 'MATERIAL' }, { class: 'EDITORIAL', easier: 'Two minutes.' }, { class: 'MATERIAL', easier: 'Two minutes.', conditions: ['Only in May'] }, { class: 'MATERIAL' }],
    });
  });
  test('of the revision that was read; a proposal stays complete', async () => {
    const decisionId = await acts.proposed();
    await acts.done(tomasz, 'amendDecision', { decisionId, expectedRevision: 1, title: 'Second' });
    expect(await acts.act(amara, 'amendDecision', { decisionId, expectedRevision: 1, title: 'Third' })).toMatchObject({ code: 'RevisionMovedOn', message: expect.stringContaining('revision 2 stands now, and you read revision 1') });
    expect(await acts.act(amara, 'amendDecision', { decisionId, expectedRevision: 2, title: ' ' })).toMatchObject({ code: 'FieldMissing', field: 'title' });
  });
});

describe('raiseToMaterial, withdrawDecision', () => {
  test('an editorial edit, within 24 hours', async () => {
    const decisionId = await acts.proposed();
    expect(await refused(amara, 'raiseToMaterial', { decisionId, revision: 1 })).toBe('NothingToRaise');
    await acts.done(tomasz, 'amendDecision', { decisionId, expectedRevision: 1, title: 'Second' });
    expect(await refused(world.administrator, 'raiseToMaterial', { decisionId, revision: 2 })).toBe('NotAMember');
    await acts.pass('24 hours');
    expect(await refused(amara, 'raiseToMaterial', { decisionId, revision: 2 })).toBe('EditWindowOver');
  });
  test('its author withdraws; a new revision leads it back', async () => {
    const decisionId = await acts.proposed();
    expect(await refused(tomasz, 'withdrawDecision', { decisionId })).toBe('AuthorWithdraws');
    expect(await acts.act(chair, 'withdrawDecision', { decisionId })).toMatchObject({ decision: { state: 'WITHDRAWN' } });
    for (const [verb, input] of [['withdrawDecision', {}], ['secondDecision', {}], ['adoptProposal', {}], ['recuse', { reason: 'Mine' }], ['raiseToMaterial', { revision: 1 }]] as const)
      expect(await refused(verb === 'withdrawDecision' ? chair : tomasz, verb, { decisionId, ...input })).toBe('WrongState');
    expect(await acts.act(tomasz, 'amendDecision', { decisionId, expectedRevision: 1, conditions: ['Smaller'] })).toMatchObject({ decision: { state: 'DELIBERATING' } });
  });
  test('the chair postpones it once, by 14 days (D4)', async () => {
    const decisionId = await acts.proposed(tomasz);
    expect(await refused(chair, 'postponeVote', { decisionId })).toBe('NotSeconded');
    await acts.done(amara, 'secondDecision', { decisionId });
    expect(await refused(tomasz, 'postponeVote', { decisionId })).toBe('ChairPostpones');
    expect(await acts.act(chair, 'postponeVote', { decisionId })).toMatchObject({ decision: { state: 'DELIBERATING' } });
    expect(await refused(chair, 'postponeVote', { decisionId })).toBe('AlreadyPostponed');
    await acts.pass('15 days');
    expect(await acts.read(chair, decisionId, 'state')).toEqual({ state: 'DELIBERATING' });
    await acts.pass('14 days');
    expect(await acts.read(chair, decisionId, 'state')).toEqual({ state: 'VOTING' });
  });
  test('a seconded proposal is put to the vote by itself after 14 days (D4)', async () => {
    const decisionId = await acts.seconded();
    const { opensAt } = await acts.read<{ opensAt: string }>(chair, decisionId, 'opensAt');
    expect(opensAt).not.toBeNull();
    await acts.pass('13 days');
    expect(await acts.read(chair, decisionId, 'state')).toEqual({ state: 'DELIBERATING' });
    await acts.pass('1 day 1 minute');
    expect(await acts.read(chair, decisionId, 'state opensAt timeline { type sentence actor { name } }')).toMatchObject({
      state: 'VOTING', opensAt: null, timeline: [{}, {}, { type: 'VoteOpened', sentence: 'The vote opened by itself', actor: null }],
    });
  });
});
