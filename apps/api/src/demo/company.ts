import { STANDARD_STAGES } from '@tribune/touch-point/domain';
import { administrator, AIRLINE, council, customers, employees, staff, ZONE, type Player } from './cast.js';
import { journey } from './journey.js';
import type { Stage } from './stage.js';

/** The airline once it has been set up: everybody and everything by the names that scenes use. */
export interface Company {
  readonly stage: Stage;
  readonly organizationId: string;
  readonly customersId: string;
  readonly councilId: string;
  personId(key: string): string;
  touchPointId(name: string): string;
  ruleId(name: string): string;
  /** A session token of this person. */
  as(key: string): Promise<string>;
  /** The same right after signing in. */
  freshly(key: string): Promise<string>;
}

/** Founds the airline as a demonstration, and has its administrator bring in staff, council, journey and roll, as the imports do. */
export async function foundCompany(stage: Stage): Promise<Company> {
  const organizationId = await stage.value<string>('select people.create_organization($1, $2, true)', [AIRLINE, ZONE]);
  await stage.value('select people.add_people($1, $2, true)', [organizationId, rows([administrator])]);
  const administratorId = await stage.value<string>('select id from people.person where organization_id = $1 and email = $2', [organizationId, administrator.email]);
  await stage.value(`select people.give_role($1, $2, 'ADMIN', $2)`, [organizationId, administratorId]);
  const token = await stage.session(administratorId, organizationId);

  await stage.value('select people.import_people($1, $2)', [token, rows(staff)]);
  const councilId = await stage.value<string>('select council.create_council($1, $2, $3)', [token, 'Customer council', rows(council)]);
  await stage.value('select touch_point.import_touch_points($1, $2, $3)', [token, STANDARD_STAGES, JSON.stringify(journey)]);
  const customersId = await stage.value<string>(`select id from champion.constituency where organization_id = $1 and kind = 'customers'`, [organizationId]);
  await stage.value('select champion.import_roll($1, $2, $3)', [token, customersId, rows(customers)]);

  const people = await byName(stage, 'select email as name, id from people.person where organization_id = $1', organizationId);
  const touchPoints = await byName(stage, 'select name, id from touch_point.touch_point where organization_id = $1', organizationId);
  const rules = await byName(stage, 'select name, id from council.voting_rule where organization_id = $1', organizationId);
  const emails = new Map([...employees, ...customers].map(({ key, email }: Player) => [key, email]));
  const personId = (key: string): string => known(people, emails.get(key) ?? key);
  return {
    stage, organizationId, customersId, councilId, personId,
    touchPointId: (name) => known(touchPoints, name),
    ruleId: (name) => known(rules, name),
    as: (key) => stage.session(personId(key), organizationId),
    freshly: (key) => stage.session(personId(key), organizationId, true),
  };
}

const rows = (people: readonly Player[]): string => JSON.stringify(people.map(({ key: _, ...row }) => row));

async function byName(stage: Stage, sql: string, organizationId: string): Promise<Map<string, string>> {
  return new Map((await stage.rows<{ name: string; id: string }>(sql, [organizationId])).map(({ name, id }) => [name, id]));
}

function known(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (!id) throw new Error(`The demonstration knows no ${name}`);
  return id;
}
