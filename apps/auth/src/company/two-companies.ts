import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { foundWorld, testApi, type Citizen, type World } from '@tribune/testing';
import { Ceremonies } from '../ceremonies.js';
import { CompanyProvider, type Account } from './company-provider.js';
import { guardedFetch } from '../guarded-fetch.js';
import { PasskeyStore } from '../passkey-store.js';
import { relyingParty } from '../relying-party.js';
import { secretBox } from '../sealed-secret.js';
import { authServer } from '../server.js';
import { SingleSignOnStore } from '../single-sign-on-store.js';
import { SingleSignOn } from '../single-sign-on.js';

export const SECRET = 'a secret that only the two know';
const CONFIGURE = 'mutation ($input: ConfigureSingleSignOnInput!) { configureSingleSignOn(input: $input) { ... on ConfigureSingleSignOnPayload { singleSignOn { name issuer clientId domains people } } ... on Refusal { code field } } }';
const BEGIN = 'mutation ($input: BeginSingleSignOnInput!) { beginSingleSignOn(input: $input) { ... on BeginSingleSignOnPayload { url } ... on Refusal { code } } }';
const REDEEM = 'mutation ($input: RedeemSignInLinkInput!) { redeemSignInLink(input: $input) { ... on RedeemSignInLinkPayload { session { method } } ... on Refusal { code } } }';
interface Configured { code?: string; field?: string | null; singleSignOn?: object }
interface Came { to: string; token: string | undefined; status: number }

export const domainOf = ({ email }: Citizen): string => email.split('@')[1] ?? '';
export const accountOf = ({ email }: Citizen, sub: string): Account => ({ sub, email, email_verified: true });
/** What the browser is told that is not let in. */
export const refused = (code: string): Came => ({ status: 303, to: `/sign-in?problem=${code}`, token: undefined });

/** Two companies, each with a provider of its own, the API and the auth process; and a browser that goes between them. */
export async function twoCompanies() {
  const api = await testApi({});
  const { database } = api;
  const world = await foundWorld(database, { name: 'Northwind Air', demo: true });
  const other = await foundWorld(database, { name: 'Halden Rail', demo: true, customers: 3 });
  const [company, rival] = [await new CompanyProvider().start(), await new CompanyProvider().start()];
  const singleSignOn = new SingleSignOn(new SingleSignOnStore(database.pool('auth')), { publicUrl: api.url, fetch: guardedFetch(['127.0.0.1']), secrets: secretBox(Buffer.alloc(32, 7)) });
  const server = authServer(new Ceremonies(new PasskeyStore(database.pool('auth')), relyingParty(api.url)), singleSignOn);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // the API's own surroundings, which are put back after the file
  process.env['AUTH_URL'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [northwind, halden] = [world.organizationId, other.organizationId];

  const configure = async (as: string | undefined, { issuer }: { issuer: string }, domain: string, input: object = {}): Promise<Configured> =>
    (await api.query<{ configureSingleSignOn: Configured }>(CONFIGURE, { input: { name: 'Northwind ID', issuer, clientId: 'tribune', clientSecret: SECRET, domains: [domain], idempotencyKey: randomUUID(), ...input } }, { as })).configureSingleSignOn;
  const open = async ({ administrator, organizationId }: World, provider: CompanyProvider): Promise<void> => {
    const { code } = await configure(administrator.token, provider, domainOf(administrator));
    if (code) throw new Error(code);
    provider.allow(`${api.url}/sso/${organizationId}`);
  };
  await open(world, company);
  await open(other, rival);

  /** The button: where the browser goes, and the cookie that it keeps. */
  const begin = async (wayInId = northwind, input: object = {}): Promise<{ url: URL; cookie: string }> => {
    const { data, cookie } = await api.ask<{ beginSingleSignOn: { url: string } }>(BEGIN, { input: { wayInId, idempotencyKey: randomUUID(), ...input } });
    return { url: new URL(data?.beginSingleSignOn.url ?? ''), cookie: cookie?.split(';')[0] ?? '' };
  };
  /** The company's page: whoever sits there signs in, and is sent back. */
  const atTheCompany = async (url: URL | string, account: Account, provider = company): Promise<URL> => {
    provider.account = account;
    const jar = new Map<string, string>();
    let at = String(url);
    for (let n = 0; n < 6 && !at.startsWith(api.url); n++) {
      const answer = await fetch(at, { redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } });
      for (const set of answer.headers.getSetCookie()) jar.set(...(set.split(';')[0]?.split(/=(.*)/s).slice(0, 2) as [string, string]));
      const to = answer.headers.get('location');
      if (!to) throw new Error(`The company’s page says ${answer.status} ${await answer.text()}`);
      at = new URL(to, at).href;
    }
    return new URL(at);
  };
  /** Back here: where the browser is sent on to, and the session that it has. */
  const back = async (url: URL, cookie: string): Promise<Came> => {
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    return { status: answer.status, to: answer.headers.get('location') ?? '', token: /tribune_session=([0-9a-f]{64})/.exec(answer.headers.getSetCookie().join())?.[1] };
  };
  const come = async (account: Account, wayIn = northwind, provider = company, input: object = {}): Promise<Came> => {
    const { url, cookie } = await begin(wayIn, input);
    return back(await atTheCompany(url, account, provider), cookie);
  };
  const linkTo = async ({ id }: Citizen): Promise<{ token: string; provider?: string }> => (await database.owner<{ data: { token: string; provider?: string } }>(`select data from notification.mail where person_id = $1 and kind = 'SignInLink' order by queued_at desc limit 1`, [id]))[0]?.data ?? { token: '' };
  const press = (token: string) => api.query(REDEEM, { input: { token, idempotencyKey: randomUUID() } });
  const sessions = async (): Promise<number> => (await database.owner<{ n: number }>(`select count(*)::int as n from auth.session where method = 'SINGLE_SIGN_ON'`))[0]?.n ?? -1;
  const stop = (): void => {
    for (const each of [company, rival]) each.stop();
    server.closeAllConnections();
    server.close();
  };
  return { api, database, world, other, company, rival, northwind, halden, configure, begin, atTheCompany, back, come, linkTo, press, sessions, stop };
}
