import { randomUUID } from 'node:crypto';
import { electChampion, foundWorld, moveClock, nodeId, showPasskey, testApi, type Asking } from '@tribune/testing';
import { expect, test } from 'vitest';

const api = await testApi();
const world = await foundWorld(api.database, { demo: true });
const other = await foundWorld(api.database, { name: 'Halden Rail', demo: true, customers: 3 });
const { administrator, chair } = world;

interface Made { secret?: string; code?: string; field?: string; apiToken?: { id: string } }
const MAKE = 'mutation ($input: MakeApiTokenInput!) { makeApiToken(input: $input) { ... on MakeApiTokenPayload { secret apiToken { id name scopes lastUsedAt person { name } } } ... on Refusal { code field } } }';
const make = async (asking: Asking, scopes: string[] = ['READ'], days = 30, idempotencyKey: string = randomUUID(), name = 'Figures from the survey tool'): Promise<Made> =>
  (await api.query<{ makeApiToken: Made }>(MAKE, { input: { name, scopes, days, idempotencyKey } }, asking)).makeApiToken;
const secretOf = async (asking: Asking, scopes?: string[], days?: number): Promise<string> => (await make(asking, scopes, days)).secret ?? '';
const REVOKE = 'mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { ... on RevokeApiTokenPayload { revoked } ... on Refusal { code } } }';
const revoke = (asking: Asking, apiTokenId?: string) => api.query(REVOKE, { input: { apiTokenId, idempotencyKey: randomUUID() } }, asking);
const IMPORT = 'mutation ($input: ApplyImportInput!) { applyImport(input: $input) { ... on ApplyImportPayload { result { added } } ... on Refusal { code } } }';
const bring = (bearer: string, kind: string, csv: string) => api.query(IMPORT, { input: { kind, csv, idempotencyKey: randomUUID() } }, { bearer });
const councils = (bearer: string) => api.ask('{ councils { name } }', {}, { bearer });

test('a token is shown once, kept as its hash, and listed without its secret', async () => {
  const key = randomUUID();
  const made = await make({ as: administrator.token }, ['READ', 'IMPORT_ROLL'], 30, key);
  expect(made).toEqual({ secret: expect.stringMatching(/^tribune_[0-9a-f]{64}$/), apiToken: { id: expect.any(String), name: 'Figures from the survey tool', scopes: ['IMPORT_ROLL', 'READ'], lastUsedAt: null, person: { name: 'Ada Reyes' } } });
  expect((await make({ as: administrator.token }, ['READ', 'IMPORT_ROLL'], 30, key)).secret).toBe(made.secret);
  const rows = await api.database.owner<{ text: string }>(`select to_jsonb(t)::text as text from auth.api_token t union all select to_jsonb(i)::text from kernel.idempotency i union all select to_jsonb(e)::text from audit.event e`);
  expect(rows.filter(({ text }) => text.includes(made.secret?.slice(8) ?? ''))).toEqual([]);
  await expect(api.database.query('api', 'select * from auth.api_token')).rejects.toThrow('permission denied');
  const LIST = 'query ($all: Boolean) { apiTokens(everybodys: $all) { name person { name } } }';
  await make({ as: chair.token });
  expect(await api.query(LIST, {}, { as: administrator.token })).toEqual({ apiTokens: [{ name: 'Figures from the survey tool', person: { name: 'Ada Reyes' } }] });
  expect(await api.query(LIST, { all: true }, { as: administrator.token })).toMatchObject({ apiTokens: [{ person: { name: chair.name } }, { person: { name: 'Ada Reyes' } }] });
  expect((await api.ask(LIST, { all: true }, { as: chair.token })).errors[0]?.extensions?.code).toBe('RoleRequired');
  expect(await api.query(LIST, { all: true }, { as: other.administrator.token })).toEqual({ apiTokens: [] });
  expect(await api.database.owner(`select type, data->'scopes' as scopes from audit.event where type like 'ApiToken%' order by id limit 1`)).toEqual([{ type: 'ApiTokenMade', scopes: ['READ', 'IMPORT_ROLL'] }]);
});

test('who may make one, of which scope, for how long', async () => {
  expect(await make({})).toEqual({ code: 'SignInRequired', field: null });
  expect(await make({ as: world.customers[0]?.token })).toEqual({ code: 'TokenNotForYou', field: null });
  for (const scope of ['IMPORT_PEOPLE', 'IMPORT_ROLL', 'IMPORT_FIGURES']) expect(await make({ as: chair.token }, [scope])).toEqual({ code: 'RoleRequired', field: null });
  for (const days of [0, 366]) expect(await make({ as: chair.token }, ['READ'], days)).toEqual({ code: 'InputInvalid', field: 'days' });
  expect(await make({ as: chair.token }, [])).toEqual({ code: 'InputInvalid', field: 'scopes' });
  // past the API: the table says how long, too
  await expect(api.database.query('api', `select auth.make_api_token($1, 'For ever', array['READ'], 4000, $2)`, [chair.token, `tribune_${'0'.repeat(64)}`])).rejects.toThrow('check constraint');
  const [member] = world.members.slice(-1);
  await api.database.owner(`insert into auth.api_token (organization_id, person_id, name, token_hash, scopes, expires_at) select $1, $2, 'One of many', sha256(n::text::bytea), '{READ}', kernel.now() + interval '1 day' from generate_series(1, 19) n`, [world.organizationId, member?.id]);
  // two at once: the twentieth is one of them
  const both = await Promise.all([make({ as: member?.token }), make({ as: member?.token })]);
  expect(both.map(({ code }) => code ?? 'made').sort()).toEqual(['TooManyTokens', 'made']);
});

test('a program reads what its person may, and nothing of their account; with a token that does not work it is told so', async () => {
  const secret = await secretOf({ as: administrator.token });
  expect((await councils(secret)).data).toEqual({ councils: [{ name: 'Brand council' }] });
  const people = await api.query<{ people: { edges: { node: { name: string; email: string | null } }[] } }>('{ people(first: 100) { edges { node { name email } } } }', {}, { bearer: secret });
  expect([people.people.edges.length > 7, people.people.edges.filter(({ node }) => node.email)]).toEqual([true, []]);
  for (const field of ['session { method }', 'apiTokens { id }', 'waitingForYou { title }', 'notices(first: 1) { edges { node { id } } }', 'calendarFeed { madeAt }', 'mailTest { to }']) expect([field, (await api.ask(`{ ${field} }`, {}, { bearer: secret })).errors[0]?.extensions?.code]).toEqual([field, 'TokenNotEnough']);
  expect(await api.query('query ($id: ID!) { node(id: $id) { id } }', { id: nodeId('Council', other.councilId) }, { bearer: secret })).toEqual({ node: null });
  expect((await councils(await secretOf({ as: administrator.token }, ['IMPORT_ROLL']))).errors[0]).toMatchObject({ message: expect.stringContaining('lacks the scope READ'), extensions: { code: 'TokenNotEnough' } });
  const both = await api.ask('{ councils { name } }', {}, { bearer: secret, as: administrator.token });
  expect([both.status, both.errors[0]?.message]).toEqual([400, expect.stringContaining('not both')]);
  for (const wrong of [`tribune_${'f'.repeat(64)}`, administrator.token, 'nonsense']) expect(await councils(wrong)).toMatchObject({ status: 401, errors: [{ extensions: { code: 'TOKEN_NOT_USABLE' } }] });
  // a token in a cookie is no session
  expect(await api.query('{ session { method } }', {}, { as: secret })).toEqual({ session: null });
  expect(await api.query('{ apiTokens { lastUsedAt } }', {}, { as: administrator.token })).toMatchObject({ apiTokens: [{}, { lastUsedAt: expect.any(String) }, {}] });
});

test('it ends when it is revoked, when its days are over, and when its person leaves', async () => {
  const [mine, short] = [await make({ as: chair.token }), await secretOf({ as: chair.token }, ['READ'], 1)];
  const leaver = world.members[4];
  const theirs = await make({ as: leaver?.token });
  for (const stranger of [{ as: leaver?.token }, { as: other.administrator.token }]) expect(await revoke(stranger, mine.apiToken?.id)).toEqual({ revokeApiToken: { code: 'NotFound' } });
  for (let n = 0; n < 2; n++) expect(await revoke({ as: administrator.token }, mine.apiToken?.id)).toEqual({ revokeApiToken: { revoked: true } });
  await api.database.query('api', 'select people.person_leaves($1, $2)', [administrator.token, leaver?.id]);
  expect([(await councils(mine.secret ?? '')).status, (await councils(theirs.secret ?? '')).status, (await councils(short)).status]).toEqual([401, 401, 200]);
  await moveClock(api.database, '25 hours');
  expect((await councils(short)).status).toBe(401);
  // whoever came in a day ago comes in again first
  expect(await make({ as: chair.token })).toEqual({ code: 'FreshSignInRequired', field: null });
});

test('an import by a program does what its scope says, gives nobody a role, and ends with the role of its person', async () => {
  await showPasskey(api.database, administrator.token);
  const [signed] = await api.database.owner<{ token: string }>(`select auth.open_session($1, $2, 'LINK') as token`, [world.organizationId, administrator.id]);
  const [people, roll, figures] = [await secretOf({ as: signed?.token }, ['IMPORT_PEOPLE']), await secretOf({ as: signed?.token }, ['IMPORT_ROLL']), await secretOf({ as: signed?.token }, ['IMPORT_FIGURES'])];
  expect(await bring(roll, 'ROLL', 'name,email\nNew Customer,new@northwind-air.example\n')).toEqual({ applyImport: { result: { added: 1 } } });
  expect(await bring(people, 'PEOPLE', 'name,email\nNew Colleague,colleague@northwind-air.example\n')).toEqual({ applyImport: { result: { added: 1 } } });
  expect(await bring(figures, 'FIGURES', 'stage,value,source,measured on\nNowhere,40,Survey,2026-01-02\n')).toEqual({ applyImport: { code: 'ImportHasProblems' } });
  expect(await bring(people, 'PEOPLE', 'name,email,roles\nNew Colleague,colleague@northwind-air.example,ADMIN\n')).toEqual({ applyImport: { code: 'TokenNotEnough' } });
  for (const [secret, kind] of [[people, 'ROLL'], [roll, 'PEOPLE'], [roll, 'SEATS'], [roll, 'TOUCH_POINTS'], [figures, 'ROLL']] as const) expect([kind, await bring(secret, kind, 'name,email\nA,a@x.example\n')]).toEqual([kind, { applyImport: { code: 'TokenNotEnough' } }]);
  const rows = JSON.stringify([{ row: 2, name: 'Evil', email: 'evil@x.example', roles: ['ADMIN'] }]);
  await expect(api.database.query('api', 'select people.import_people($1, $2)', [people, rows])).rejects.toThrow('TokenNotEnough');
  await expect(api.database.query('api', 'select people.import_people($1, $2)', [roll, rows])).rejects.toThrow('TokenNotEnough');
  await api.database.owner(`select people.give_role($1, $2, 'ADMIN', $2)`, [world.organizationId, chair.id]);
  await api.database.owner(`delete from people.role where organization_id = $1 and person_id = $2 and role = 'ADMIN'`, [world.organizationId, administrator.id]);
  expect(await bring(roll, 'ROLL', 'name,email\nAnother,another@northwind-air.example\n')).toEqual({ applyImport: { code: 'RoleRequired' } });
});

/** What asks for another secret, or takes who has no session for a stranger: to these a token is nothing. */
const STRANGERS_CALL = ['auth.first_link_usable', 'auth.founder_of', 'auth.read_link', 'auth.redeem', 'auth.session_seen', 'auth.sign_out', 'auth.whoami', 'notification.stop_weekly', 'register.report_change'];
/** What a program may call with its token, where its scopes say so. */
const FOR_TOKENS = ['champion.import_roll', 'champion.my_elections', 'people.given_up_addresses', 'people.import_people', 'register.decision_in_register', 'scorecard.compare_figures', 'scorecard.import_figures', 'search.find', 'summit.beliefs_of'];

test('no function of the database that takes a session takes a token for one, a champion’s approval least of all', async () => {
  const { champion } = await electChampion(other);
  await showPasskey(api.database, champion.token);
  const secret = `tribune_${'c'.repeat(64)}`;
  await api.database.query('api', `select auth.make_api_token($1, 'Approves by itself', array['READ'], 30, $2)`, [champion.token, secret]);
  const functions = await api.database.owner<{ name: string; call: string }>(`
    select p.oid::regproc::text as name, format('select %s($1%s)', p.oid::regproc, (select string_agg(', ' || case t when 'text'::regtype then '''APPROVE''' when 'uuid'::regtype then 'gen_random_uuid()' else 'null' end || '::' || format_type(t, null), '' order by n) from unnest(p.proargtypes) with ordinality a(t, n) where n > 1)) as call
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where p.proargnames[1] = 'token' and p.proargtypes[0] = 'text'::regtype and has_function_privilege('tribune_api', p.oid, 'execute') order by 1`);
  const refusedFor: Record<string, string> = {};
  for (const { name, call } of functions) refusedFor[name] = await api.database.query('api', call, [secret]).then(() => 'went through', (error: Error) => error.message);
  expect(functions.length).toBeGreaterThan(120);
  // nothing else knows of tokens at all
  const knowing = await api.database.owner<{ name: string }>(`select oid::regproc::text as name from pg_proc where prosrc ~ '\\mapi_token\\M' order by 1`);
  expect(knowing.map(({ name }) => name)).toEqual(['auth.actor', 'auth.api_tokens', 'auth.caller', 'auth.make_api_token', 'auth.revoke_api_token', 'auth.token_used', 'auth.whose_token', 'people.object_to_address_change', 'people.person_leaves']);
  expect(Object.entries(refusedFor).filter(([name, why]) => why !== 'TokenNotEnough' && ![...FOR_TOKENS, ...STRANGERS_CALL].includes(name))).toEqual([]);
  expect(FOR_TOKENS.filter((name) => refusedFor[name] === undefined || refusedFor[name] === 'went through')).toEqual(['champion.my_elections', 'register.decision_in_register', 'search.find']);
  expect([refusedFor['decision.approve_decision'], refusedFor['decision.cast_ballot'], refusedFor['champion.hand_over']]).toEqual(Array.from({ length: 3 }, () => 'TokenNotEnough'));
  expect([refusedFor['auth.whoami'], await api.database.query('api', 'select auth.whoami($1) as who', [secret])]).toEqual(['went through', [{ who: null }]]);
});
