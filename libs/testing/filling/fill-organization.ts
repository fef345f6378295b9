import { signIn } from '../sign-in.js';
import type { Citizen, World } from '../world.js';
import { ANSWERS } from './answers.sql.js';
import { AROUND } from './around.sql.js';
import { planOf } from './plan.js';
import { EVENTS } from './events.sql.js';
import { STANDING } from './standing.sql.js';

/**
 * Years of work, written by the owner within seconds: `count` decisions of three councils over four years, with texts, votes, ballots, answers, actions,
 * evidence, talk, notices and events. However many there are, the last `open` are under way; the rest is final, refused, not carried or
 * withdrawn. Every row passes the keys and triggers that the product's own rows pass. The customers' champion must hold the seat.
 */
export async function fillOrganization(world: World, champion: Citizen, count: number, open = 40): Promise<void> {
  const { database, organizationId } = world;
  const councils = [world.councilId, await council(world, 'Digital council', [1, 2, 4, 6]), await council(world, 'Service council', [0, 1, 3, 5, 6])];
  const [{ first } = { first: 1 }] = await database.owner<{ first: number }>(
    'update people.organization set next_decision_number = next_decision_number + $2 where id = $1 returning next_decision_number - $2 as first',
    [organizationId, count],
  );
  const plan = planOf({ world, champion, councils, first, count, open });
  const client = await database.ownerPool().connect();
  try {
    await client.query(`begin; select set_config('fill.organization', '${organizationId}', true)`);
    await client.query('create temporary table plan on commit drop as select * from jsonb_to_recordset($1) as x(id uuid, number integer, council uuid, author uuid, seconder uuid, champion uuid, state text, body text, "from" text, decided boolean, talked integer)', [JSON.stringify(plan)]);
    for (const statements of [STANDING, ANSWERS, AROUND, EVENTS]) await client.query(statements);
    await client.query('commit');
    // plans made for empty tables would be kept
    await client.query('analyze');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** The council of this name, called together when it is not there yet. */
async function council({ database, organizationId, administrator, members }: World, name: string, seats: readonly number[]): Promise<string> {
  const [there] = await database.owner<{ id: string }>('select id from council.council where organization_id = $1 and name = $2', [organizationId, name]);
  if (there) return there.id;
  const token = await signIn(database, organizationId, administrator.id);
  const people = members.filter((_, at) => seats.includes(at)).map((member, at) => ({ name: member.name, email: member.email, function: 'Service', isChair: at === 0 }));
  const [made] = await database.owner<{ id: string }>('select council.create_council($1, $2, $3) as id', [token, name, JSON.stringify(people)]);
  if (!made) throw new Error('No council was made.');
  return made.id;
}
