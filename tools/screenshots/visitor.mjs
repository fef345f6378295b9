// Somebody of the demo, over the same API as the browser.
import { randomUUID } from 'node:crypto';

const signIn = 'mutation ($input: SignInAsPersonaInput!) { signInAsPersona(input: $input) { __typename } }';

/** { cookie, ask } of the persona with this name. */
export async function signInAs(address, name) {
  const { data } = await post(address, '{ demoPersonas { organizationId personId name } }');
  const persona = data.demoPersonas.find((each) => each.name === name);
  if (!persona) throw new Error(`Nobody in the demo is called ${name}.`);
  const { organizationId, personId } = persona;
  const { cookie } = await post(address, signIn, { input: { organizationId, personId, idempotencyKey: randomUUID() } });
  if (!cookie) throw new Error(`${name} could not be signed in.`);
  return { cookie, ask: async (query) => (await post(address, query, {}, cookie)).data };
}

async function post(address, query, variables, cookie) {
  const headers = { 'content-type': 'application/json', ...(cookie && { cookie }) };
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return { data, cookie: response.headers.get('set-cookie')?.split(';')[0] };
}
