import { randomUUID } from 'node:crypto';
import type { Became } from '@tribune/kernel/server';
import type pg from 'pg';
import type { GateWorld } from './gate-world.js';

interface Asked {
  /** Under this key; a new one where nothing is said. */
  readonly key?: string;
  readonly token?: string;
  readonly [field: string]: unknown;
}

/** What the api sends for ballots that came together; each of `who` agrees, or does what stands beside their name. */
export async function castTogether(client: Pick<pg.Pool, 'query'>, { organization, people, tokens }: GateWorld, decision: string, who: readonly (string | [name: string, asked: Asked])[]): Promise<readonly Became[]> {
  const casts = who.map((each) => {
    const [name, asked] = typeof each === 'string' ? [each, {}] : each;
    return { person: people[name], key: randomUUID(), hash: 'abcd', response: { decisionId: decision }, token: tokens[name], decision, seen_revision: 1, choice: 'AGREE', reason: null, ranking: null, for_member: null, seen_cast: null, ...asked };
  });
  const { rows } = await client.query<{ became: readonly Became[] }>(
    `with speaking as materialized (select set_config('app.organization', $2, true) as organization) select decision.cast_ballots($1) as became from speaking where organization is not null`,
    [JSON.stringify(casts), organization],
  );
  return rows[0]?.became ?? [];
}
