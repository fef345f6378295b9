import { expect, test } from 'vitest';
import { foundWorld, testApi } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const cursor = (...key: unknown[]) => Buffer.from(JSON.stringify(key)).toString('base64url');

/** Keys of the right length, of the wrong kind: what PostgreSQL could only answer with an error of its own. */
const FORGED: Readonly<Record<string, readonly string[]>> = {
  elections: [cursor('yesterday', 'x'), cursor('2026-02-30 10:00:00+00', '0b9c2a8e-53e1-4b6c-9d3e-6a3f0f1d2c4b'), cursor('2026-01-01 10:00:00+00', 'x'), cursor(1, 2), cursor()],
  decisions: [cursor('1'), cursor(1.5), cursor(1e12), cursor(), cursor(1, 2)],
  people: [cursor('anna', 'x'), cursor('a\0', '0b9c2a8e-53e1-4b6c-9d3e-6a3f0f1d2c4b'), cursor('anna')],
  touchPoints: [cursor('first', 'x'), cursor(1, 'a\0'), cursor(1)],
};

test.each(Object.keys(FORGED))('a forged cursor of %s is refused at its field, and is no error of ours', async (list) => {
  for (const after of ['nonsense', ...(FORGED[list] ?? [])]) {
    const { errors } = await api.ask(`query ($after: String) { ${list}(after: $after) { edges { cursor } } }`, { after }, { as: world.administrator.token });
    expect([after, errors[0]?.extensions]).toEqual([after, expect.objectContaining({ code: 'InputInvalid', field: 'after' })]);
  }
});
