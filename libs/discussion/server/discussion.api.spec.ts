import { beforeAll, describe, expect, test } from 'vitest';
import { DecisionActs, DiscussionActs, electChampion, foundWorld, nodeId, testApi, type Citizen, type ContributionShown, type Who } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const elsewhere = await foundWorld(api.database, { name: 'Halden Rail' });
const decisions = new DecisionActs(api, world);
const acts = new DiscussionActs(decisions);
const { chair, administrator } = world;
const tomasz = decisions.member(1);
const customer = world.customers[5] as Citizen;
const nobody = '00000000-0000-4000-8000-000000000000';
let champion: Citizen;
let alternate: Citizen;
let id: string;

beforeAll(async () => {
  const elected = await electChampion(world);
  [champion, alternate] = [elected.champion, elected.alternates[0] as Citizen];
  id = await decisions.proposed();
});

const seen = (who: Who, decisionId = id) => decisions.read<{ unreadCount: number; discussion: { inside: { name: string }[]; contributions: ContributionShown[] } | null }>(who, decisionId, acts.SHOWN);
const mails = (kind: string) => api.database.owner<{ person_id: string }>('select person_id from notification.mail where kind = $1 order by queued_at', [kind]);

describe('contribute', () => {
  test('members, champions and alternates say something; a champion’s carries the office (D12)', async () => {
    const decisionId = await decisions.proposed();
    await acts.said(chair, decisionId, 'What of Sundays?\n\nAnd of nights?');
    await acts.said(champion, decisionId, 'Eleven wrote to me about nights.');
    await acts.said(alternate, decisionId, 'Four to me.');
    const { discussion } = await seen(tomasz, decisionId);
    expect(discussion?.contributions).toMatchObject([
      { number: 1, text: 'What of Sundays?\n\nAnd of nights?', officeFor: null, asAlternate: false, author: { name: chair.name } },
      { number: 2, officeFor: 'Customers', asAlternate: false },
      { number: 3, officeFor: 'Customers', asAlternate: true },
    ]);
    expect(discussion?.inside).toHaveLength(10);
  });
  test('nobody else says or sees a word: an administrator, a customer, another organization, a stranger', async () => {
    const said = await acts.said(chair, id, 'Among us.');
    expect((await acts.say(administrator, id, 'Me too.')).code).toBe('TakesNoPart');
    expect(await seen(administrator)).toEqual({ unreadCount: 0, discussion: null });
    for (const who of [customer, elsewhere.chair]) expect((await acts.say(who, id, 'Me too.')).code).toBe('NotFound');
    expect((await acts.say(null, id, 'Me too.')).code).toBe('SignInRequired');
    for (const who of [administrator, customer, elsewhere.chair]) {
      expect((await api.query<{ node: object | null }>('query ($id: ID!) { node(id: $id) { id } }', { id: said }, { as: who.token })).node).toBeNull();
      expect((await acts.withdraw(who, said)).code).toBe('NotFound');
      expect((await acts.edit(who, said, 'Mine now.')).code).toBe('NotFound');
      expect((await acts.markRead(who, id, [said])).code).toBe(who === administrator ? 'TakesNoPart' : 'NotFound');
    }
  });
  test('a draft has no discussion', async () => {
    const draft = await decisions.drafted();
    expect((await acts.say(chair, draft, 'To myself.')).code).toBe('WrongState');
    expect((await seen(chair, draft)).discussion).toBeNull();
    expect((await acts.say(tomasz, draft, 'Hello?')).code).toBe('NotFound');
  });
  test('an answer to an answer stands beside it, one level deep', async () => {
    const first = await acts.said(chair, id, 'First.');
    const { contribution: answer } = await acts.say(tomasz, id, 'An answer.', { replyTo: first });
    const { contribution: deeper } = await acts.say(champion, id, 'An answer to it.', { replyTo: answer?.id });
    expect([answer?.replyTo, deeper?.replyTo]).toEqual([first, first]);
    expect(await acts.say(chair, id, 'To nobody.', { replyTo: nodeId('Contribution', nobody) })).toMatchObject({ code: 'NotFound', field: 'replyTo' });
    expect((await acts.say(chair, await decisions.proposed(), 'To another’s.', { replyTo: first })).code).toBe('NotFound');
  });
  test('words there must be, and not too many; the same intent says it once; two at once get a number each', async () => {
    expect(await acts.say(chair, id, ' \n ')).toMatchObject({ code: 'FieldMissing', field: 'text' });
    expect(await acts.say(chair, id, 'x'.repeat(4_001))).toMatchObject({ code: 'InputInvalid', field: 'text' });
    const decisionId = await decisions.proposed();
    const same = await Promise.all([1, 2, 3].map(() => acts.say(chair, decisionId, 'Once.', {}, 'the-same-intent')));
    expect(new Set(same.map(({ contribution }) => contribution?.id)).size).toBe(1);
    await Promise.all(world.members.flatMap((member) => [acts.said(member, decisionId, 'At once.'), acts.said(member, decisionId, 'And again.')]));
    expect((await seen(chair, decisionId)).discussion?.contributions.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
  });
});

describe('who is named', () => {
  test('gets one mail at once; nobody else gets any', async () => {
    const before = (await mails('Mentioned')).length;
    const { contribution } = await acts.say(chair, id, `@${champion.name}, and @${tomasz.name}, and @${chair.name}, and @${administrator.name}: what do you think?`);
    expect(contribution?.mentions.map(({ name }) => name).sort()).toEqual([champion.name, tomasz.name].sort());
    expect((await mails('Mentioned')).slice(before).map(({ person_id }) => person_id).sort()).toEqual([champion.id, tomasz.id].sort());
    await acts.edit(chair, contribution?.id ?? '', `@${champion.name} and @${alternate.name}?`);
    expect((await mails('Mentioned')).slice(before)).toHaveLength(3);
    await acts.said(tomasz, id, 'Nobody is named here.');
    expect((await mails('Mentioned')).slice(before)).toHaveLength(3);
  });
});

describe('editContribution', () => {
  test('by its author, for fifteen minutes; every wording is kept', async () => {
    const said = await acts.said(tomasz, id, 'Wensday.');
    expect((await acts.edit(chair, said, 'Wednesday.')).code).toBe('OnlyItsWriter');
    expect(await acts.edit(tomasz, said, 'Wednesday.')).toMatchObject({ contribution: { text: 'Wednesday.', earlier: [{ text: 'Wensday.' }] } });
    expect(await acts.edit(tomasz, said, 'Wednesday.')).toMatchObject({ contribution: { earlier: [{ text: 'Wensday.' }] } });
    expect(await acts.edit(tomasz, said, ' ')).toMatchObject({ code: 'FieldMissing' });
    await decisions.pass('15 minutes');
    expect(await acts.edit(tomasz, said, 'Thursday.')).toMatchObject({ code: 'EditTimeOver' });
    expect((await seen(tomasz)).discussion?.contributions.find(({ id: each }) => each === said)).toMatchObject({ text: 'Wednesday.', editableUntil: null });
  });
});

describe('withdrawContribution', () => {
  test('the words are gone for everybody, earlier ones too, for the API’s own login as well; the trace stays', async () => {
    const said = await acts.said(tomasz, id, 'Too quick.');
    await acts.edit(tomasz, said, 'Much too quick.');
    const answer = await acts.said(chair, id, 'Was it?', { replyTo: said });
    expect((await acts.withdraw(chair, said)).code).toBe('OnlyItsWriter');
    expect(await acts.withdraw(tomasz, said)).toMatchObject({ contribution: { text: null, earlier: [] } });
    expect((await acts.withdraw(tomasz, said)).code).toBe('ContributionIsWithdrawn');
    expect((await acts.edit(tomasz, said, 'Back.')).code).toBe('ContributionIsWithdrawn');
    for (const who of [chair, tomasz, champion]) expect((await seen(who)).discussion?.contributions.find(({ id: each }) => each === said)).toMatchObject({ text: null, earlier: [], withdrawnAt: expect.any(String) });
    expect((await seen(chair)).discussion?.contributions.find(({ id: each }) => each === answer)).toMatchObject({ text: 'Was it?', replyTo: said });
    await expect(api.database.query('api', 'select text from discussion.wording')).rejects.toThrow('permission denied');
    expect(await api.database.query('api', `select set_config('app.organization', $1, false), (select count(*)::int from discussion.readable_wording where text like '%too quick%') as n`, [world.organizationId])).toMatchObject([{ n: 0 }]);
  });
  test('nothing is removed, and nobody writes past the functions', async () => {
    for (const table of ['contribution', 'wording', 'withdrawal', 'mention']) {
      await expect(api.database.owner(`delete from discussion.${table}`)).rejects.toThrow('append-only');
      await expect(api.database.query('api', `insert into discussion.${table} default values`)).rejects.toThrow('permission denied');
    }
  });
});

describe('what is new to whom', () => {
  test('each has marks of their own; one’s own words and withdrawn ones are not new', async () => {
    const decisionId = await decisions.proposed();
    const [first, second, third] = [await acts.said(chair, decisionId, 'One.'), await acts.said(tomasz, decisionId, 'Two.'), await acts.said(tomasz, decisionId, 'Three.')];
    expect([(await seen(champion, decisionId)).unreadCount, (await seen(chair, decisionId)).unreadCount, (await seen(tomasz, decisionId)).unreadCount]).toEqual([3, 2, 1]);
    await acts.markRead(champion, decisionId, [first]);
    await acts.withdraw(tomasz, third);
    expect(await seen(champion, decisionId)).toMatchObject({ unreadCount: 1, discussion: { contributions: [{ isRead: true }, { isRead: false }, {}] } });
    await acts.markRead(champion, decisionId, [first, second]);
    expect((await seen(champion, decisionId)).unreadCount).toBe(0);
    expect((await seen(alternate, decisionId)).unreadCount).toBe(2);
  });
});
