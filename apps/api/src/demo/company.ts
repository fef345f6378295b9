import { STANDARD_STAGES } from '@tribune/touch-point/domain';
import { administrator, AIRLINE, council, customers, digitalCouncil, employeeCandidates, employees, staffRows, ZONE, type Player } from './cast.js';
import { journey } from './journey.js';
import type { Stage } from './stage.js';

/** The airline once it has been set up: everybody and everything by the names that scenes use. */
export interface Company {
  readonly stage: Stage;
  readonly organizationId: string;
  readonly customersId: string;
  readonly employeesId: string;
  /** The council on which this person sits; whoever sits on none brings things before the customer council. */
  councilOf(key: string): string;
  /** The constituency for which this person answers. */
  seatOf(key: string): string;
  personId(key: string): string;
  touchPointId(name: string): string;
  ruleId(council: string, name: string): string;
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

  await stage.value('select people.import_people($1, $2)', [token, rows(staffRows)]);
  const councilId = await stage.value<string>('select council.create_council($1, $2, $3)', [token, 'Customer council', rows(council)]);
  const digitalId = await stage.value<string>('select council.create_council($1, $2, $3)', [token, 'Digital council', rows(digitalCouncil)]);
  await stage.value(`select council.declare_rule($1, $2, 'Ranking', 'RANKING', 1, 2, 1, 2, 5, false)`, [token, digitalId]);
  await stage.value('select council.allow_proxies($1, $2, true)', [token, digitalId]);
  await stage.value('select touch_point.import_touch_points($1, $2, $3)', [token, STANDARD_STAGES.en, JSON.stringify(journey)]);
  const customersId = await stage.value<string>(`select id from champion.constituency where organization_id = $1 and kind = 'customers'`, [organizationId]);
  await stage.value('select champion.import_roll($1, $2, $3)', [token, customersId, rows(customers)]);
  const employeesId = await stage.value<string>(`select champion.create_constituency($1, 'Employees', 'employees')`, [token]);
  await stage.value('select champion.import_roll($1, $2, $3)', [token, employeesId, JSON.stringify(employees.map(({ name, email }) => ({ name, email, segment: '' })))]);

  const people = await byName(stage, 'select email as name, id from people.person where organization_id = $1', organizationId);
  const touchPoints = await byName(stage, 'select name, id from touch_point.touch_point where organization_id = $1', organizationId);
  const rules = await byName(stage, `select council_id || ' ' || name as name, id from council.voting_rule where organization_id = $1`, organizationId);
  const digital = new Set(digitalCouncil.map(({ key }) => key));
  const emails = new Map([...employees, ...customers].map(({ key, email }: Player) => [key, email]));
  const personId = (key: string): string => known(people, emails.get(key) ?? key);
  return {
    stage, organizationId, customersId, employeesId, personId,
    councilOf: (key) => (digital.has(key) ? digitalId : councilId),
    seatOf: (key) => (key in employeeCandidates ? employeesId : customersId),
    touchPointId: (name) => known(touchPoints, name),
    ruleId: (council, name) => known(rules, `${council} ${name}`),
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
