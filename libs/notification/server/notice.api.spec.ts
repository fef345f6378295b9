import { expect, test } from 'vitest';
import { DecisionActs, electChampion, foundWorld, moveClock, signIn, testApi, type Citizen, type Who } from '@tribune/testing';
import { letters } from './letters.js';

const api = await testApi();
const world = await foundWorld(api.database);
const elsewhere = await foundWorld(api.database, { name: 'Halden Rail' });
const acts = new DecisionActs(api, world);
const { database } = api;
let serial = 0;

interface Told { readonly id: string; readonly kind: string; readonly isRead: boolean; readonly title: string | null; readonly by: string | null }
const told = async (who: Who): Promise<Told[]> =>
  (await api.query<{ notices: { edges: { node: Told }[] } }>('{ notices { edges { node { id kind isRead title by decisionNumber at } } } }', {}, { as: who?.token })).notices.edges.map(({ node }) => node);
const unread = async (who: Who): Promise<number> => (await api.query<{ unreadNotices: number }>('{ unreadNotices }', {}, { as: who?.token })).unreadNotices;
const kinds = async (who: Who): Promise<string[]> => (await told(who)).map(({ kind }) => kind);
const mutate = async <T>(who: Who, verb: string, input: object, payload: string): Promise<T> => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}`;
  const document = `mutation ($input: ${type}Input!) { ${verb}(input: $input) { __typename ... on Refusal { code field message } ... on ${type}Payload { ${payload} } } }`;
  return (await api.query<Record<string, T>>(document, { input: { idempotencyKey: `notice-spec-${serial++}`, ...input } }, { as: who?.token }))[verb] as T;
};
const mark = (who: Who, ids: string[] | null, isRead: boolean) => mutate<{ ids: string[]; unread: number }>(who, 'markNotices', { ids, isRead }, 'ids unread');
const choose = (who: Who, topic: string, choice: string) => mutate<{ code?: string }>(who, 'chooseNotification', { topic, choice }, 'settings { weekly }');
/** "VoteOpened: now" or "held". */
const mailOf = async ({ id }: Pick<Citizen, 'id'>, kind: string): Promise<string[]> =>
  (await database.owner<{ held: boolean; later: boolean }>(`select next_attempt_at = 'infinity' as held, next_attempt_at > kernel.now() as later from notification.mail where person_id = $1 and kind = $2 order by queued_at`, [id, kind]))
    .map(({ held, later }) => (held ? 'held' : later ? 'later' : 'now'));

test('the author hears of a second, everybody who votes of the vote; nobody else hears of it', async () => {
  await acts.voting(acts.member(0), acts.member(1));
  expect(await told(acts.member(0))).toMatchObject([{ kind: 'VoteOpened', isRead: false, title: 'Rebook by yourself' }, { kind: 'ProposalSeconded', by: 'Tomasz Wolny' }]);
  expect(await kinds(acts.member(2))).toEqual(['VoteOpened']);
  expect([await kinds(world.administrator), await kinds(elsewhere.chair), await unread(world.customers[0] ?? null)]).toEqual([[], [], 0]);
  expect((await api.ask('{ unreadNotices }')).errors[0]).toMatchObject({ extensions: { code: 'SignInRequired' } });
});

test('by default mail comes at once only for what waits on the reader; the rest is left to the weekly mail, and each chooses otherwise', async () => {
  expect([await mailOf(acts.member(2), 'VoteOpened'), await mailOf(acts.member(0), 'ProposalSeconded')]).toEqual([['now'], ['held']]);
  await choose(acts.member(2), 'ASKED', 'OFF');
  await choose(acts.member(3), 'PROPOSAL', 'AT_ONCE');
  await acts.voting(acts.member(3), acts.member(1), { title: 'Quiet cabin' });
  expect([await mailOf(acts.member(2), 'VoteOpened'), await mailOf(acts.member(3), 'ProposalSeconded')]).toEqual([['now', 'held'], ['now']]);
  expect(await kinds(acts.member(2))).toEqual(['VoteOpened', 'VoteOpened']);
});

test('ways in, elections and offices cannot be switched off', async () => {
  expect(await database.owner(`select distinct notification.topic_of(kind, true) as topic from unnest(array['SignInLink', 'VotingCard', 'NominationsOpen', 'PasskeyReplaced', 'YouAreChampion', 'AddressChangeAsked', 'NotYetInvented']) kind`)).toEqual([{ topic: 'ALWAYS' }]);
  expect((await api.ask(`mutation { chooseNotification(input: { idempotencyKey: "12345678", topic: ALWAYS, choice: OFF }) { __typename } }`, {}, { as: world.chair.token })).errors).toHaveLength(1);
  await expect(database.query('api', `select notification.choose_notification($1, 'ALWAYS', 'OFF')`, [world.chair.token])).rejects.toThrow('violates check constraint');
});

test('what the council does, and what it asks, is for each to choose: none of these kinds is fixed', async () => {
  const chosen = Object.keys(letters).filter((kind) => /^(Vote|Ballot|Answer|LastAnswer|Approval|Decision|Proposal|Action|Weekly)/.test(kind));
  expect(chosen.length).toBeGreaterThan(12);
  expect(await database.owner(`select kind from unnest($1::text[]) kind where notification.topic_of(kind, false) = 'ALWAYS'`, [chosen])).toEqual([]);
});

test('in quiet hours mail waits until they end, in the reader’s own zone', async () => {
  const sleeper = acts.member(4);
  await database.owner(`select kernel.shift_clock((date_trunc('day', kernel.now() at time zone 'Europe/Berlin') + interval '1 day 23 hours') at time zone 'Europe/Berlin' - kernel.now())`);
  await database.owner(`update auth.session set expires_at = kernel.now() + interval '7 days'`);
  expect(await mutate(sleeper, 'setMailRhythm', { weekly: true, quietFrom: '22:00', quietUntil: '07:00' }, 'settings { weekly quietFrom quietUntil }')).toMatchObject({ settings: { weekly: true, quietFrom: '22:00', quietUntil: '07:00' } });
  await acts.voting(acts.member(5), acts.member(1), { title: 'By night' });
  expect([(await mailOf(sleeper, 'VoteOpened')).at(-1), (await mailOf(acts.member(6), 'VoteOpened')).at(-1)]).toEqual(['later', 'now']);
  expect(await database.owner(`select to_char(next_attempt_at at time zone 'Europe/Berlin', 'HH24:MI') as at from notification.mail where person_id = $1 and next_attempt_at > kernel.now() and next_attempt_at < 'infinity'`, [sleeper.id])).toEqual([{ at: '07:00' }]);
  expect(await mutate(sleeper, 'setMailRhythm', { weekly: true, quietFrom: '22:00', quietUntil: null }, 'settings { weekly }')).toMatchObject({ code: 'FieldMissing', field: 'quietUntil' });
  expect(await mutate(sleeper, 'setMailRhythm', { weekly: true, quietFrom: '25:00', quietUntil: '07:00' }, 'settings { weekly }')).toMatchObject({ code: 'InputInvalid', field: 'quietFrom' });
});

test('read marks are one’s own; marking all is undone exactly', async () => {
  const [first, ...rest] = await told(acts.member(2));
  expect(await mark(acts.member(2), [first?.id ?? ''], true)).toEqual({ __typename: 'MarkNoticesPayload', ids: [first?.id], unread: rest.length });
  expect((await mark(acts.member(3), rest.map(({ id }) => id), true)).ids).toEqual([]);
  const { ids, unread: left } = await mark(acts.member(2), null, true);
  expect([ids.sort(), left]).toEqual([rest.map(({ id }) => id).sort(), 0]);
  await mark(acts.member(2), ids, false);
  expect((await told(acts.member(2))).map(({ isRead }) => isRead)).toEqual([true, ...rest.map(() => false)]);
  const [one, two] = await Promise.all([mark(acts.member(2), null, true), mark(acts.member(2), null, true)]);
  expect(one.ids.length + two.ids.length).toBe(rest.length);
});

test('a champion is asked, and hears what became of it; the author of a refused proposal is asked for a change', async () => {
  const { champion } = await electChampion(world);
  await database.owner(`update auth.session set expires_at = kernel.now() + interval '7 days'`);
  const token = await signIn(database, world.organizationId, champion.id);
  const decisionId = await acts.carried(acts.member(6), acts.member(1), { title: 'Bags by machine' });
  await moveClock(database, '1 minute');
  expect((await kinds({ token }))[0]).toBe('ApprovalAsked');
  expect((await kinds(acts.member(6))).slice(0, 2)).toEqual(['VoteCarried', 'VoteOpened']);
  await database.owner('update auth.session set passkey_at = kernel.now() where token_hash = kernel.text_hash($1)', [token]);
  await acts.done({ token }, 'refuseDecision', await acts.refusal(decisionId));
  expect([(await mailOf(acts.member(6), 'DecisionRefused')).at(-1), (await mailOf(acts.member(0), 'DecisionRefused')).at(-1)]).toEqual(['now', 'held']);
});
