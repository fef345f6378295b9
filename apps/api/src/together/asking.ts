/** What came back over HTTP. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Record<string, unknown> | null | undefined;
  readonly code: string | undefined;
}

/** Asks the api at this address; undefined when no answer came. */
export async function ask(url: string, token: string, query: string, variables: object = {}, cookies = ''): Promise<Answered | undefined> {
  const headers = { 'content-type': 'application/json', cookie: `tribune_session=${token}${cookies && `; ${cookies}`}` };
  try {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await response.json()) as { data?: Answered['data']; errors?: { extensions?: { code?: string } }[] };
    return { status: response.status, headers: response.headers, data, code: errors?.[0]?.extensions?.code };
  } catch {
    return undefined;
  }
}

const CAST = 'mutation ($input: CastBallotInput!) { castBallot(input: $input) { __typename ... on CastBallotPayload { ballot { castNumber } } ... on Refusal { code } } }';
export interface Cast {
  readonly key: string;
  readonly decisionId: string;
}

/** One ballot, once for each key; its number, or undefined when it was not answered. */
export async function castBallot(url: string, token: string, { key, decisionId }: Cast): Promise<number | undefined> {
  const answered = await ask(url, token, CAST, { input: { idempotencyKey: key, decisionId, seenRevision: 1, choice: 'AGREE' } });
  const { ballot } = (answered?.data?.['castBallot'] ?? {}) as { ballot?: { castNumber: number } };
  return ballot?.castNumber;
}
