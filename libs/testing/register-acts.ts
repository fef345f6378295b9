import { randomUUID } from 'node:crypto';
import type { Who } from './decision-acts.js';
import type { TestApi } from './test-api.js';

export interface LineRead {
  readonly key: string;
  readonly kind: string;
  readonly standing: string;
  readonly title: string | null;
}
export interface RegisterRead {
  readonly organizationName: string;
  readonly slug: string;
  readonly mayRead: boolean;
  readonly lines: readonly LineRead[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly stages: readonly { readonly id: string; readonly name: string }[];
}
export interface EntryRead extends LineRead {
  readonly places: readonly object[];
  readonly facts: readonly { readonly kind: string }[];
  readonly progress: object | null;
  readonly outcome: object | null;
}
export interface RegisterActed {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly field?: string | null;
}

const REGISTER = 'organizationName slug audience mayRead mayConfigure lines { key kind standing at changedAt title summary keptUntil hash places { name } } pageInfo { hasNextPage endCursor } stages { id name touchPoints { id name } } counts { kind count }';
const ENTRY = `slug mayRead entry { key kind standing at changedAt title summary keptUntil hash since endsAt effectiveOn reviewOn easier conditions chosen revision council places { touchPointId name nameNow stage }
  tally { electors recused quorum voted agree abstain object carried closedAt method } consents { constituency champion asAlternate waived at note askedHow holdsWhile validUntil claim broken { at dueAt what } }
  refusals { constituency champion asAlternate at stands endedAt interest evidence alternative } supersedes { key title } supersededBy { key title } emergencyActs { key title } report { cameAs constituency changedOn reportedAt answer { verdict words answeredAs at key } } emergency { id recordedAs functionName underWay decidedBy { key title } } facts { at kind revision champion constituency by }
  progress { total waiting doing paused done dropped late } outcome { reviewedAt learned follows effects { name from to by actual measuredOn sample low high verdict words } } }`;

export async function readRegister(api: TestApi, slug: string, who: Who, more = ''): Promise<RegisterRead | null> {
  return (await api.query<{ register: RegisterRead | null }>(`query ($slug: String!) { register(slug: $slug${more && `, ${more}`}) { ${REGISTER} } }`, { slug }, { as: who?.token })).register;
}

export const keysOf = async (api: TestApi, slug: string, who: Who, more = ''): Promise<string[]> => ((await readRegister(api, slug, who, more))?.lines ?? []).map(({ key }) => key);

export async function readEntry(api: TestApi, slug: string, key: string, who: Who): Promise<EntryRead | null> {
  const { registerEntry } = await api.query<{ registerEntry: { entry: EntryRead | null } | null }>(`query ($slug: String!, $key: String!) { registerEntry(slug: $slug, key: $key) { ${ENTRY} } }`, { slug, key }, { as: who?.token });
  return registerEntry?.entry ?? null;
}

/** Any mutation of the area. */
export async function actOnRegister(api: TestApi, who: Who, verb: string, input: object, payload: string): Promise<RegisterActed> {
  const type = verb[0]?.toUpperCase() + verb.slice(1);
  const document = `mutation ($input: ${type}Input!) { ${verb}(input: $input) { __typename ... on Refusal { code message field } ... on ${type}Payload { ${payload} } } }`;
  const answer = (await api.query<Record<string, RegisterActed>>(document, { input: { idempotencyKey: randomUUID(), ...input } }, { as: who?.token }))[verb];
  if (!answer) throw new Error(`${verb} answered nothing.`);
  return answer;
}

export const setAudience = (api: TestApi, who: Who, audience: string): Promise<RegisterActed> => actOnRegister(api, who, 'setRegisterAudience', { audience }, 'audience');
export const moveRegister = (api: TestApi, who: Who, slug: string): Promise<RegisterActed> => actOnRegister(api, who, 'moveRegister', { slug }, 'slug');
