import type { Page } from '../test.js';
import { randomUUID } from 'node:crypto';
import { linkIn, mailTo } from '../journey-steps.js';
import { ask } from './demonstration.js';

/** Who looks at a page, and at which address; null is somebody who is not signed in. */
export interface Visit {
  readonly as: string | null;
  readonly at?: (page: Page) => Promise<string>;
}

const member = 'Aoife Byrne';
const chair = 'Inês Carvalho';
const champion = 'Amina Haddad';
const executive = 'Helena Brandt';
/** Has still to seal what she believes. */
const product = 'Claire Fontaine';
const administrator = 'Tobias Krall';

type Connection<K extends string, T> = Record<K, { edges: { node: T }[] }>;
const firstOf = async <T>(page: Page, list: string, fields: string, which: (node: T) => boolean = () => true): Promise<T> => {
  const name = list.split('(')[0] ?? list;
  const found = (await ask<Connection<string, T>>(page, `{ ${list} { edges { node { ${fields} } } } }`))[name]?.edges.map(({ node }) => node).find(which);
  if (!found) throw new Error(`The demonstration has none of ${list}.`);
  return found;
};
const decision = async (page: Page, state: string): Promise<number> => (await firstOf<{ number: number }>(page, `decisions(first: 20, state: [${state}])`, 'number')).number;
const asked = async (page: Page): Promise<number> => {
  const { waitingForYou } = await ask<{ waitingForYou: { kind: string; decision: { number: number } | null }[] }>(page, '{ waitingForYou { kind decision { number } } }');
  return waitingForYou.find(({ kind }) => kind === 'APPROVE')?.decision?.number ?? 0;
};
const slug = async (page: Page): Promise<string> => (await ask<{ organization: { slug: string } }>(page, '{ organization { slug } }')).organization.slug;
const idOf = async (page: Page, list: string): Promise<string> => (await firstOf<{ id: string }>(page, list, 'id')).id;
const meeting = async (page: Page, when = 'AHEAD'): Promise<string> => {
  const { councils } = await ask<{ councils: { meetings: { edges: { node: { id: string } }[] } }[] }>(page, `{ councils { meetings(when: ${when}, first: 1) { edges { node { id } } } } }`);
  return `/meetings/${councils.flatMap(({ meetings }) => meetings.edges)[0]?.node.id ?? 'unknown'}`;
};
/** The summit whose plan has been approved. */
const held = async (page: Page): Promise<string> => (await firstOf<{ id: string; approvedVersion: object | null }>(page, 'summits(first: 5)', 'id approvedVersion { number }', ({ approvedVersion }) => approvedVersion !== null)).id;
const pathOf = (link: string): string => new URL(link).pathname;

/** Every page of the application, and who sees most there. A page without a visit fails the test. */
export const visits: Readonly<Record<string, Visit>> = {
  '/sign-in': { as: null },
  '/sign-in/link/$token': {
    as: null,
    at: async (page) => {
      await ask(page, 'mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) { __typename } }', { input: { email: 'maren.solberg@aurelia-air.example', idempotencyKey: randomUUID() } });
      return pathOf(linkIn(await mailTo(page, 'maren.solberg@aurelia-air.example', /sign-in link/)));
    },
  },
  '/address/$token': { as: null, at: async () => '/address/unknown' },
  '/set-up/$token': { as: null, at: async () => '/set-up/unknown' },
  '/weekly/stop/$token': { as: null, at: async () => '/weekly/stop/unknown' },
  '/report/$secret': { as: null, at: async () => '/report/unknown' },
  '/ballot-secrecy': { as: null },
  '/gallery': { as: null },
  '/mailbox': { as: null },
  '/mailbox/$id': { as: null, at: async (page) => `/mailbox/${(await ask<{ mailbox: { id: string }[] }>(page, '{ mailbox { id } }')).mailbox[0]?.id}` },
  '/vote/$card': {
    as: null,
    at: async (page) => {
      const { mailbox } = await ask<{ mailbox: { text: string }[] }>(page, '{ mailbox(search: "voting card") { text } }');
      return /\/vote\/\S+/.exec(mailbox[0]?.text ?? '')?.[0] ?? '/vote/unknown';
    },
  },

  '/': { as: member },
  '/decisions': { as: member },
  '/decisions/new': { as: member },
  '/decisions/$number': { as: member, at: async (page) => `/decisions/${await decision(page, 'VOTING')}` },
  '/decisions/$number/amend': { as: member, at: async (page) => `/decisions/${await decision(page, 'DELIBERATING')}/amend` },
  '/decisions/$number/review': { as: chair, at: async (page) => `/decisions/${await decision(page, 'FINAL')}/review` },
  '/notifications': { as: member },
  '/elections': { as: member },
  '/elections/$id': { as: member, at: async (page) => `/elections/${await idOf(page, 'elections(first: 1)')}` },
  '/touch-points': { as: member },
  '/touch-points/$slug': { as: member, at: async (page) => `/touch-points/${(await firstOf<{ slug: string }>(page, 'touchPoints(first: 1)', 'slug')).slug}` },
  '/actions': { as: member },
  '/actions/$id': { as: member, at: async (page) => `/actions/${await idOf(page, 'actions(first: 1)')}` },
  '/emergency/new': { as: chair },
  '/reports/$number': { as: chair, at: async () => '/reports/1' },
  '/r/$slug': { as: member, at: async (page) => `/r/${await slug(page)}` },
  '/r/$slug/$key': { as: member, at: async (page) => `/r/${await slug(page)}/${await decision(page, 'FINAL')}` },
  '/r/$slug/report': { as: member, at: async (page) => `/r/${await slug(page)}/report` },

  '/desk': { as: champion },
  '/desk/$number': { as: champion, at: async (page) => `/desk/${await asked(page)}` },
  '/desk/$number/condition': { as: champion, at: async (page) => `/desk/${await asked(page)}/condition` },
  '/account': { as: champion },

  '/meetings/$id': { as: chair, at: (page) => meeting(page) },
  '/meetings/$id/pack': { as: chair, at: async (page) => `${await meeting(page)}/pack` },
  '/meetings/$id/minutes': { as: chair, at: async (page) => `${await meeting(page, 'PAST')}/minutes` },
  '/meetings/$id/now': { as: chair, at: async (page) => `${await meeting(page)}/now` },

  '/overview': { as: executive },
  '/summits': { as: executive },
  '/summits/new': { as: executive },
  '/summits/$id/plan': { as: executive, at: async (page) => `/summits/${await idOf(page, 'summits(first: 1)')}/plan` },
  '/scorecard': { as: executive },
  '/summits/$id/review': { as: executive, at: async (page) => `/summits/${await idOf(page, 'summits(first: 1)')}/review` },
  '/summits/$id/ecosystem': { as: executive, at: async (page) => `/summits/${await idOf(page, 'summits(first: 1)')}/ecosystem` },
  '/summits/$id/trace': { as: executive, at: async (page) => `/summits/${await held(page)}/trace` },
  '/summits/$id/view': { as: executive, at: async (page) => `/summits/${await held(page)}/view` },
  '/summits/$id/approved': { as: executive, at: async (page) => `/summits/${await held(page)}/approved` },
  '/summits/$id/beliefs': { as: product, at: async (page) => `/summits/${await idOf(page, 'summits(first: 1)')}/beliefs` },
  '/summits/$id': { as: executive, at: async (page) => `/summits/${await idOf(page, 'summits(first: 1)')}` },

  '/council': { as: administrator },
  '/set-up': { as: administrator },
  '/people/single-sign-on': { as: administrator },
  '/account/tokens': { as: administrator },
  '/people': { as: administrator },
  '/people/roles': { as: administrator },
  '/people/$id/hand-over': { as: administrator, at: async (page) => `/people/${await idOf(page, 'people(first: 1)')}/hand-over` },
  '/import': { as: administrator },
  '/import/$kind': { as: administrator, at: async () => '/import/touch-points' },
  '/touch-points/new': { as: administrator },
  '/touch-points/stages': { as: administrator },
  '/register/settings': { as: administrator },
  '/webhooks': { as: administrator },
  '/webhooks/$id': { as: administrator, at: async (page) => `/webhooks/${(await ask<{ webhooks: { id: string }[] }>(page, '{ webhooks { id } }')).webhooks[0]?.id}` },
  '/record': { as: 'Maren Solberg' },
  '/scorecard/import': { as: 'Nikhil Rao' },
};
