import { randomUUID } from 'node:crypto';
import { candidates, customers, employees } from './cast.js';
import type { Company } from './company.js';
import { ago, on, type Scene } from './stage.js';

/** The customers elect their champion and two alternates; four stand, and seven in ten vote. */
export function customersElection(company: Company): Scene[] {
  const { stage, customersId, personId } = company;
  let election = '';
  const stand = (key: string) => async () => {
    const statement = candidates.find((each) => each.key === key)?.statement;
    await stage.value('select champion.nominate($1, $2, $3, $4)', [await company.as(key), election, personId(key), statement]);
  };
  return [
    on(68, '10:00', async () => (election = await callElection(company, customersId))),
    on(67, '19:40', stand('amina')),
    on(66, '08:15', stand('tom')),
    on(65, '21:05', async () => stage.value('select champion.nominate($1, $2, $3, $4)', [await company.as('customer6'), election, personId('lucia'), ''])),
    on(64, '07:30', stand('georg')),
    on(64, '12:20', async () => stage.value('select champion.consent_to_nomination($1, $2, $3)', [await company.as('lucia'), election, candidates.find(({ key }) => key === 'lucia')?.statement])),
    ...[60, 59, 58, 57, 56].flatMap((day, part) => voters(part).map((at, n) => on(day, `${String(8 + (n % 12)).padStart(2, '0')}:${String((at * 7) % 60).padStart(2, '0')}`, () => vote(company, election, customers[at]?.key ?? '', preferenceOf(at))))),
  ];
}

/** The employees elect a champion too: the voting is open, and part of the house has voted. */
export function employeesElection(company: Company): Scene[] {
  const { stage, personId } = company;
  let constituency = '';
  let election = '';
  const statements: Record<string, string> = {
    sofia: 'Eleven years in the cabin. We hear first what customers think, and we know what of it could be put right before landing. I would speak for those who are on duty when decisions arrive.',
    mateus: 'I load the bags that later go missing in reports. Ask those on the apron before a process changes, and half of the trouble does not happen.',
  };
  const stand = (key: string) => async () => stage.value('select champion.nominate($1, $2, $3, $4)', [await company.as(key), election, personId(key), statements[key]]);
  const voted = (key: string, approved: string[]) => () => vote(company, election, key, approved);
  return [
    on(13, '09:00', async () => {
      constituency = await stage.value<string>('select champion.create_constituency($1, $2, $3)', [await company.as('tobias'), 'Employees', 'employees']);
      await stage.value('select champion.import_roll($1, $2, $3)', [await company.as('tobias'), constituency, JSON.stringify(employees.map(({ name, email }) => ({ name, email, segment: '' })))]);
    }),
    on(12, '10:00', async () => (election = await callElection(company, constituency))),
    on(11, '17:10', stand('sofia')),
    on(9, '06:45', stand('mateus')),
    on(4, '08:20', voted('claire', ['sofia'])),
    on(4, '12:40', voted('marta', ['sofia', 'mateus'])),
    on(3, '09:05', voted('pavel', ['mateus'])),
    on(3, '18:30', voted('aoife', ['sofia'])),
    on(2, '11:15', voted('kenji', ['sofia', 'mateus'])),
  ];
}

/** A third constituency has just begun: somebody has been named and has not answered yet. */
export function assistanceElection(company: Company): Scene[] {
  const { stage, personId } = company;
  let constituency = '';
  let election = '';
  return [
    on(6, '09:30', async () => {
      constituency = await stage.value<string>('select champion.create_constituency($1, $2, $3)', [await company.as('tobias'), 'Passengers who need assistance', 'other']);
      const roll = customers.filter(({ segment }) => segment === 'Reduced mobility').map(({ name, email, segment }) => ({ name, email, segment }));
      await stage.value('select champion.import_roll($1, $2, $3)', [await company.as('tobias'), constituency, JSON.stringify(roll)]);
    }),
    on(5, '10:30', async () => (election = await callElection(company, constituency))),
    ago(21, async () => stage.value('select champion.nominate($1, $2, $3, $4)', [await company.as('customer6'), election, personId('lucia'), ''])),
  ];
}

const callElection = async (company: Company, constituency: string): Promise<string> =>
  company.stage.value<string>('select champion.call_election($1, $2, 7, 7)', [await company.as('ruth'), constituency]);

/** With the card from their own mail. */
async function vote({ stage, personId }: Company, election: string, key: string, approved: string[]): Promise<void> {
  const card = await stage.value<string>(`select data->>'token' from notification.mail where kind = 'VotingCard' and data->>'election' = $1 and person_id = $2`, [election, personId(key)]);
  await stage.value('select champion.cast_election_ballot($1, $2, $3)', [card, approved.map(personId), randomUUID()]);
}

const voters = (part: number): number[] => customers.map((_, at) => at).filter((at) => at % 10 < 7 && Math.floor(at / 10) % 5 === part);

function preferenceOf(at: number): string[] {
  if (at % 23 === 5) return [];
  if (at % 7 === 3) return ['lucia', 'georg'];
  if (at % 5 === 2) return ['georg', 'amina'];
  if (at % 11 === 4) return ['tom'];
  return [['amina', 'georg'], ['amina', 'lucia'], ['amina', 'georg', 'lucia']][at % 3] ?? [];
}
