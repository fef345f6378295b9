import { nameOf } from './names.js';

/** Who plays in the demonstration. The keys are how the scenes call them. */
export const AIRLINE = 'Aurelia Air';
export const ZONE = 'Europe/Lisbon';
const STAFF_DOMAIN = 'aurelia-air.example';
const CUSTOMER_DOMAIN = 'post.example';

const address = (name: string, domain: string): string => `${name.normalize('NFD').replace(/[^A-Za-z ]/g, '').toLowerCase().replaceAll(' ', '.')}@${domain}`;
export interface Player {
  readonly key: string;
  readonly name: string;
  readonly email: string;
}
const employee = (key: string, name: string): Player => ({ key, name, email: address(name, STAFF_DOMAIN) });
const customer = (key: string, name: string): Player => ({ key, name, email: address(name, CUSTOMER_DOMAIN) });

export const administrator = employee('tobias', 'Tobias Krall');

export const staff = [
  { ...employee('helena', 'Helena Brandt'), roles: ['EXECUTIVE'] },
  { ...employee('ruth', 'Ruth Adeyemi'), roles: ['ELECTION_OFFICER'] },
  { ...employee('nikhil', 'Nikhil Rao'), roles: ['ANALYST'] },
  { ...employee('maren', 'Maren Solberg'), roles: ['AUDITOR'] },
  { ...employee('sofia', 'Sofia Almeida'), roles: [] },
  { ...employee('mateus', 'Mateus Pinto'), roles: [] },
];

export const council = [
  { ...employee('ines', 'Inês Carvalho'), function: 'Marketing', isChair: true },
  { ...employee('daniel', 'Daniel Osei'), function: 'Communications', isChair: false },
  { ...employee('marta', 'Marta Lindqvist'), function: 'Service', isChair: false },
  { ...employee('yusuf', 'Yusuf Demir'), function: 'Sales', isChair: false },
  { ...employee('claire', 'Claire Fontaine'), function: 'Product', isChair: false },
  { ...employee('pavel', 'Pavel Horák'), function: 'Operations', isChair: false },
  { ...employee('aoife', 'Aoife Byrne'), function: 'Finance', isChair: false },
  { ...employee('kenji', 'Kenji Mori'), function: 'People', isChair: false },
];

/** They decide what happens on screens. */
export const digitalCouncil = [
  { ...employee('leonor', 'Leonor Vaz'), function: 'Product', isChair: true },
  { ...employee('anders', 'Anders Holm'), function: 'Operations', isChair: false },
  { ...employee('priya', 'Priya Nair'), function: 'Service', isChair: false },
  { ...employee('tomas', 'Tomás Rego'), function: 'Finance', isChair: false },
  { ...employee('zofia', 'Zofia Kamińska'), function: 'Communications', isChair: false },
];

/** They stand for the customers, in the order in which they will be preferred. */
export const candidates = [
  {
    ...customer('amina', 'Amina Haddad'),
    segment: 'Family',
    statement:
      'I fly from Lisbon to Lyon every other weekend, mostly with two children and once with a broken wrist. I do not want favours. I want to be told early, told honestly, and to say a thing only once. I teach mathematics, so I will ask for the numbers, and I will publish how I decided and whom I asked before.',
  },
  {
    ...customer('georg', 'Georg Weidner'),
    segment: 'Business',
    statement:
      'Forty flights a year for nineteen years, as a fitter of wind turbines. Tools in the hold, boots on, rarely home on the planned evening. Nobody designs a journey for people like me, and we are many. If you elect me I will answer every mail and refuse nothing without saying what would be better.',
  },
  {
    ...customer('lucia', 'Lucía Ortega'),
    segment: 'Reduced mobility',
    statement:
      'I travel with a wheelchair. Twice it arrived a day after I did. Most of what would have helped cost nothing: a question asked the day before, a name to call. I would like those of us who need help to be in the room when it is planned, not thanked for our patience afterwards.',
  },
  {
    ...customer('tom', 'Tom Whitaker'),
    segment: 'Leisure',
    statement: 'I am retired and have the time. I would look after fares above all: the price that you see first should be the price that you pay. I read contracts for a living and I still enjoy it.',
  },
];

/** The employees' champion and her alternate, by what they said before they were elected. */
export const employeeCandidates: Readonly<Record<string, string>> = {
  sofia: 'Eleven years in the cabin. We hear first what customers think, and we know what of it could be put right before landing. I would speak for those who are on duty when decisions arrive.',
  mateus: 'I load the bags that later go missing in reports. Ask those on the apron before a process changes, and half of the trouble does not happen.',
};

const SEGMENTS = ['Leisure', 'Business', 'Family', 'Leisure', 'Business', 'Leisure', 'Reduced mobility'];
const crowd = Array.from({ length: 395 }, (_, at) => ({ ...customer(`customer${at}`, nameOf(at)), segment: SEGMENTS[at % SEGMENTS.length] ?? 'Leisure' }));
const crew = Array.from({ length: 40 }, (_, at) => ({ ...employee(`employee${at}`, nameOf(420 + at)), roles: [] }));

export const customers = [...candidates.map(({ statement: _, ...person }) => person), { ...customer('ada', 'Ada Sequeira'), segment: 'Family' }, ...crowd];
export const staffRows = [...staff, ...crew];
export const employees = [administrator, ...staff, ...council, ...digitalCouncil, ...crew];
