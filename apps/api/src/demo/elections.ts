import { randomUUID } from 'node:crypto';
import { candidates, customers, employeeCandidates, employees } from './cast.js';
import type { Company } from './company.js';
import { on, type Scene } from './stage.js';

/** The customers elect their champion and two alternates; four stand, and seven in ten vote. */
export function customersElection(company: Company): Scene[] {
  const { stage, customersId, personId } = company;
  let election = '';
  const stand = (key: string) => async () => {
    const statement = candidates.find((each) => each.key === key)?.statement;
    await stage.value('select champion.nominate($1, $2, $3, $4)', [await company.as(key), election, personId(key), statement]);
  };
  return [
    on(148, '10:00', async () => (election = await callElection(company, customersId))),
    on(147, '19:40', stand('amina')),
    on(146, '08:15', stand('tom')),
    on(145, '21:05', async () => stage.value('select champion.nominate($1, $2, $3, $4)', [await company.as('customer6'), election, personId('lucia'), ''])),
    on(144, '07:30', stand('georg')),
    on(144, '12:20', async () => stage.value('select champion.consent_to_nomination($1, $2, $3)', [await company.as('lucia'), election, candidates.find(({ key }) => key === 'lucia')?.statement])),
    ...[140, 139, 138, 137, 136].map((day, part) => on(day, '20:15', () => vote(company, election, voters(part).map((at) => [customers[at]?.key ?? '', preferenceOf(at)])))),
  ];
}

/** The employees elect theirs in the same weeks; three in four vote. */
export function employeesElection(company: Company): Scene[] {
  const { stage, employeesId, personId } = company;
  let election = '';
  const stand = (key: string) => async () => stage.value('select champion.nominate($1, $2, $3, $4)', [await company.as(key), election, personId(key), employeeCandidates[key]]);
  const voting = employees.flatMap(({ key }, at): Ballot[] => (at % 4 === 1 ? [] : [[key, [['sofia'], ['sofia', 'mateus'], ['mateus'], ['sofia'], ['sofia']][at % 5] ?? []]]));
  return [
    on(148, '11:00', async () => (election = await callElection(company, employeesId))),
    on(146, '17:10', stand('sofia')),
    on(145, '06:45', stand('mateus')),
    on(140, '12:40', () => vote(company, election, voting.slice(0, 20))),
    on(137, '18:30', () => vote(company, election, voting.slice(20))),
  ];
}

/** Families vote these days: two stand, and part of them has voted. */
export function familiesElection(company: Company): Scene[] {
  const { stage, personId } = company;
  let constituency = '';
  let election = '';
  const families = customers.filter(({ segment }) => segment === 'Family');
  const statements: Record<string, string> = {
    customer2: 'Three children, two of them under five. I know every changing table between Faro and Lyon, and which of them is locked.',
    customer9: 'We are a family of two, and pay for a room of four. I would look at what is counted as a family, and by whom.',
  };
  const stand = (key: string) => async () => stage.value('select champion.nominate($1, $2, $3, $4)', [await company.as(key), election, personId(key), statements[key]]);
  return [
    on(13, '09:00', async () => {
      constituency = await stage.value<string>(`select champion.create_constituency($1, 'Families', 'other')`, [await company.as('tobias')]);
      await stage.value('select champion.import_roll($1, $2, $3)', [await company.as('tobias'), constituency, JSON.stringify(families.map(({ name, email, segment }) => ({ name, email, segment })))]);
    }),
    on(12, '10:00', async () => (election = await callElection(company, constituency))),
    on(11, '20:10', stand('customer2')),
    on(9, '21:45', stand('customer9')),
    on(3, '20:05', () => vote(company, election, families.flatMap(({ key }, at): Ballot[] => (at % 3 > 0 ? [] : [[key, [at % 2 ? 'customer9' : 'customer2']]])))),
  ];
}

/** One more constituency has just begun: somebody has been named and has not answered yet. */
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
    on(1, '14:10', async () => stage.value('select champion.nominate($1, $2, $3, $4)', [await company.as('customer6'), election, personId('lucia'), ''])),
  ];
}

const callElection = async (company: Company, constituency: string): Promise<string> =>
  company.stage.value<string>('select champion.call_election($1, $2, 7, 7)', [await company.as('ruth'), constituency]);

type Ballot = readonly [key: string, approved: readonly string[]];

/** Each with the card from their own mail. */
async function vote({ stage, personId }: Company, election: string, ballots: readonly Ballot[]): Promise<void> {
  const cast = ballots.map(([key, approved]) => ({ person: personId(key), approved: approved.map(personId), receipt: randomUUID() }));
  await stage.rows(
    `select champion.cast_election_ballot(m.data->>'token', b.approved, b.receipt) from jsonb_to_recordset($2) as b(person uuid, approved uuid[], receipt text)
       join notification.mail m on m.kind = 'VotingCard' and m.person_id = b.person and m.data->>'election' = $1`,
    [election, JSON.stringify(cast)],
  );
}

const voters = (part: number): number[] => customers.map((_, at) => at).filter((at) => at % 10 < 7 && Math.floor(at / 10) % 5 === part);

function preferenceOf(at: number): string[] {
  if (at % 23 === 5) return [];
  if (at % 7 === 3) return ['lucia', 'georg'];
  if (at % 5 === 2) return ['georg', 'amina'];
  if (at % 11 === 4) return ['tom'];
  return [['amina', 'georg'], ['amina', 'lucia'], ['amina', 'georg', 'lucia']][at % 3] ?? [];
}
