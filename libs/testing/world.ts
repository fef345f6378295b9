import { JOURNEY_TEMPLATE, STANDARD_STAGES } from '@tribune/touch-point/domain';
import { signIn } from './sign-in.js';
import type { TestDatabase } from './test-database.js';

/** Somebody with a session: `token` is what `testApi().query(…, { as })` and the SQL functions take. */
export interface Citizen {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly token: string;
}

/** A company that has been set up: an administrator, a council of seven whose first is the chair, customers on the roll, the journey template. */
export interface World {
  readonly database: TestDatabase;
  readonly organizationId: string;
  /** The customers' constituency. */
  readonly customersId: string;
  readonly councilId: string;
  readonly touchPointIds: readonly string[];
  readonly administrator: Citizen;
  readonly chair: Citizen;
  /** All seven, the chair among them. */
  readonly members: readonly Citizen[];
  readonly customers: readonly Citizen[];
}

export interface WorldOptions {
  readonly name?: string;
  readonly demo?: boolean;
  /** How many customers stand on the roll. */
  readonly customers?: number;
}

const MEMBERS = [
  ['Ines Duarte', 'Marketing'],
  ['Tomasz Wolny', 'Service'],
  ['Amara Okafor', 'Product'],
  ['Jonas Lind', 'Operations'],
  ['Mei Tan', 'Communications'],
  ['Rafael Prieto', 'Sales'],
  ['Hanna Vogt', 'Finance'],
] as const;
const CUSTOMERS = ['Clara Bauer', 'Dimitri Petrov', 'Ayumi Sato', 'Liam Byrne', 'Zainab Haddad', 'Noor Visser', 'Pedro Alves', 'Signe Holm'];

/** Founds "Northwind Air", or another company, through the product's own SQL functions. Twice with two names gives two organizations. */
export async function foundWorld(database: TestDatabase, { name = 'Northwind Air', demo = false, customers: count = 8 }: WorldOptions = {}): Promise<World> {
  const domain = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.example`;
  const addressOf = (person: string) => `${person.toLowerCase().replaceAll(' ', '.')}@${domain}`;
  const entry = (person: string) => ({ name: person, email: addressOf(person) });

  const organizationId = await one<string>(database, `select people.create_organization($1, 'Europe/Berlin', $2) as value`, [name, demo]);
  const add = (people: object[], employees: boolean) =>
    database.owner('select people.add_people($1, $2, $3)', [organizationId, JSON.stringify(people), employees]);
  await add([entry('Ada Reyes')], true);
  const citizen = async (person: string): Promise<Citizen> => {
    const id = await one<string>(database, 'select id as value from people.person where organization_id = $1 and email = $2', [organizationId, addressOf(person)]);
    return { id, ...entry(person), token: await signIn(database, organizationId, id) };
  };
  const administrator = await citizen('Ada Reyes');
  await database.owner(`select people.give_role($1, $2, 'ADMIN', $2)`, [organizationId, administrator.id]);

  const seats = MEMBERS.map(([person, functionName], at) => ({ ...entry(person), function: functionName, isChair: at === 0 }));
  const councilId = await one<string>(database, `select council.create_council($1, 'Brand council', $2) as value`, [administrator.token, JSON.stringify(seats)]);
  // they have come in long ago
  await database.owner(`delete from notification.mail where organization_id = $1 and kind = 'YouAreSeated'`, [organizationId]);
  await database.owner('select touch_point.use_journey_template($1, $2, $3)', [administrator.token, STANDARD_STAGES.en, JSON.stringify(JOURNEY_TEMPLATE.en)]);
  const touchPoints = await database.owner<{ id: string }>('select id from touch_point.touch_point where organization_id = $1 order by name', [organizationId]);

  const names = Array.from({ length: count }, (_, at) => CUSTOMERS[at] ?? `Customer Number${at + 1}`);
  await add(names.map(entry), false);
  const customersId = await one<string>(database, `select id as value from champion.constituency where organization_id = $1 and kind = 'customers'`, [organizationId]);
  const customers = await inOrder(names, citizen);
  for (const { id } of customers) await database.owner('select champion.add_constituent($1, $2, $3, null)', [organizationId, customersId, id]);

  const members = await inOrder(MEMBERS.map(([person]) => person), citizen);
  const [chair] = members;
  if (!chair) throw new Error('The council is empty.');
  return { database, organizationId, customersId, councilId, touchPointIds: touchPoints.map(({ id }) => id), administrator, chair, members, customers };
}

async function inOrder<A, B>(all: readonly A[], work: (each: A) => Promise<B>): Promise<B[]> {
  const done: B[] = [];
  for (const each of all) done.push(await work(each));
  return done;
}

async function one<T>(database: TestDatabase, sql: string, values: unknown[]): Promise<T> {
  const [row] = await database.owner<{ value: T }>(sql, values);
  if (!row) throw new Error(`No row: ${sql}`);
  return row.value;
}
