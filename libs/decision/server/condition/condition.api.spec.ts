import { describe, expect, test } from 'vitest';
import { DecisionActs, electChampion, foundWorld, nodeId, testApi } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const acts = new DecisionActs(api, world);
const { champion, alternates: [alternate] } = await electChampion(world);
const constituencyId = nodeId('Constituency', world.customersId);
const member = acts.member(1);
const WHY = 'Older travellers have no app, and nobody asked them.';

describe('a condition that changes what takes effect is a proposed new revision (D9)', () => {
  test('it binds the alternates, a member takes it up and is its author, and the champion then approves', async () => {
    const decisionId = await acts.carried();
    expect(await acts.signed(champion, 'setCondition', { ...(await acts.seen(decisionId)), why: WHY, conditions: ['One counter stays open'] })).toMatchObject({ decision: { state: 'REFUSED', revisionNumber: 1 } });
    expect(await acts.read(world.chair, decisionId, 'answers { status refusal { kind interest proposed { conditions } } }')).toMatchObject({ answers: [{ status: 'REFUSED', refusal: { kind: 'CONDITION', interest: WHY, proposed: { conditions: ['One counter stays open'] } } }] });
    await acts.pass('8 days');
    expect(await acts.signed(alternate ?? null, 'approveDecision', await acts.approval(decisionId))).toMatchObject({ code: 'ChampionHasAnswered' });
    expect(await acts.act(member, 'takeUpCondition', { decisionId, constituencyId })).toMatchObject({ decision: { state: 'VOTING', revisionNumber: 2 } });
    expect(await acts.act(member, 'takeUpCondition', { decisionId, constituencyId })).toMatchObject({ code: 'NoCondition' });
    const { currentRevision } = await acts.read<{ currentRevision: { author: { id: string }; conditions: string[]; note: string } }>(member, decisionId, 'currentRevision { note conditions author { id } }');
    expect(currentRevision).toMatchObject({ conditions: ['One counter stays open'], author: { id: nodeId('Person', member.id) }, note: expect.stringContaining(WHY) });
    await acts.castAll(decisionId);
    await acts.pass('3 days');
    expect(await acts.signed(champion, 'approveDecision', await acts.approval(decisionId))).toMatchObject({ decision: { state: 'FINAL' } });
  });

  test('it says why, and differs from what stands; only the acting champion sets one; it can be taken back', async () => {
    const decisionId = await acts.carried();
    const seen = await acts.seen(decisionId);
    expect(await acts.signed(champion, 'setCondition', { ...seen, why: ' ', conditions: ['x'] })).toMatchObject({ field: 'why' });
    expect(await acts.signed(champion, 'setCondition', { ...seen, why: WHY })).toMatchObject({ code: 'NothingChanged' });
    expect(await acts.signed(champion, 'setCondition', { ...seen, why: WHY, title: '' })).toMatchObject({ code: 'FieldMissing' });
    expect(await acts.signed(member, 'setCondition', { ...seen, why: WHY, conditions: ['x'] })).toMatchObject({ code: expect.stringMatching(/SignInAgain|NotTheActingChampion/) });
    await acts.signed(champion, 'setCondition', { ...seen, why: WHY, conditions: ['x'] });
    expect(await acts.signed(champion, 'revokeAnswer', { decisionId, constituencyId })).toMatchObject({ decision: { state: 'CARRIED' } });
  });
});

describe('an approval that holds while something does (D9)', () => {
  const limited = async (decisionId: string) => acts.signed(champion, 'approveDecision', await acts.approval(decisionId, { holdsWhile: 'the counter in Porto stays open' }));
  const broken = { constituencyId, what: 'The counter closed on Monday.' };

  test('lapses when that breaks before the decision is final', async () => {
    const decisionId = await acts.voting();
    await limited(decisionId);
    expect(await acts.act(member, 'reportBrokenCondition', { decisionId, ...broken })).toMatchObject({ code: 'NotTheActingChampion' });
    expect(await acts.act(champion, 'reportBrokenCondition', { decisionId, ...broken, what: '' })).toMatchObject({ field: 'what' });
    expect(await acts.act(alternate ?? null, 'reportBrokenCondition', { decisionId, ...broken })).toMatchObject({ decision: { state: 'VOTING' } });
    expect(await acts.read(world.chair, decisionId, 'answers { approval { note } history { ... on Approval { live diedBecause } } }')).toMatchObject({ answers: [{ approval: null, history: [{ live: false, diedBecause: 'LAPSED' }] }] });
    expect(await acts.act(champion, 'reportBrokenCondition', { decisionId, ...broken })).toMatchObject({ code: 'NoCondition' });
  });

  test('broken after that, the decision stays final, it is said so, and another one is due in 14 days', async () => {
    const decisionId = await acts.carried();
    await limited(decisionId);
    expect(await acts.act(champion, 'reportBrokenCondition', { decisionId, ...broken })).toMatchObject({ decision: { state: 'FINAL' } });
    expect(await acts.read(world.chair, decisionId, 'answers { approval { brokenWhat brokenAt supersedeBy } }')).toMatchObject({ answers: [{ approval: { brokenWhat: broken.what, brokenAt: expect.anything(), supersedeBy: expect.anything() } }] });
    expect(await acts.act(champion, 'reportBrokenCondition', { decisionId, ...broken })).toMatchObject({ code: 'AlreadyReported' });
  });
});

describe('clocks (D12)', () => {
  const answers = 'answers { queuePlace clock { startedAt dueAt pausedAt resumesAt } }';
  test('a consultation pauses one, once, for 14 days at most; the alternate waits as much longer', async () => {
    const decisionId = await acts.carried();
    const pause = { decisionId, constituencyId, days: 10, because: 'We are asking 400 travellers.' };
    expect(await acts.act(champion, 'pauseClock', { ...pause, days: 15 })).toMatchObject({ code: 'InputInvalid', field: 'days' });
    expect(await acts.act(member, 'pauseClock', pause)).toMatchObject({ code: 'NotTheActingChampion' });
    await acts.done(champion, 'pauseClock', pause);
    expect(await acts.act(champion, 'pauseClock', pause)).toMatchObject({ code: 'ClockNotPausable' });
    await acts.pass('16 days');
    expect(await acts.signed(alternate ?? null, 'approveDecision', await acts.approval(decisionId))).toMatchObject({ code: 'NotTheActingChampion' });
    await acts.pass('25 hours');
    expect(await acts.signed(alternate ?? null, 'approveDecision', await acts.approval(decisionId))).toMatchObject({ decision: { state: 'FINAL' } });
  });

  test('four run at most; the rest wait, the first carried first, and one that is answered lets the next one start', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 6; n++) ids.push(await acts.voting());
    for (const id of ids) await acts.castAll(id);
    await acts.pass('8 days');
    const clocks = async () => (await Promise.all(ids.map((id) => acts.read<{ answers: { queuePlace: number | null; clock: object | null }[] }>(world.chair, id, answers)))).map(({ answers: [side] }) => (side?.clock ? 'runs' : side?.queuePlace));
    const before = await clocks();
    expect(before.filter((each) => each === 'runs')).toHaveLength(4);
    expect(before.filter((each) => each !== 'runs').sort()).toEqual([1, 2]);
    const [running] = ids.filter((_, at) => before[at] === 'runs');
    await acts.signed(champion, 'approveDecision', await acts.approval(running ?? ''));
    await acts.pass('1 minute');
    expect((await clocks()).filter((_, at) => ids[at] !== running).sort()).toEqual([1, 'runs', 'runs', 'runs', 'runs']);
    const [waiting] = ids.filter((_, at) => before[at] === 2);
    expect(await acts.signed(champion, 'approveDecision', await acts.approval(waiting ?? ''))).toMatchObject({ decision: { state: 'FINAL' } });
  });
});
