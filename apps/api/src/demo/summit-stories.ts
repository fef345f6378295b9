import type { Company } from './company.js';
import { on, type Scene } from './stage.js';

const AGENDA = [
  { part: 1, title: 'The relationship we want, and the purpose we share with customers', minutes: 30 },
  { part: 1, title: 'What we believe, what is measured, what others reach: the largest gaps', minutes: 75 },
  { part: 2, title: 'The plan along the journey: who does what, by when, to which effect', minutes: 90 },
  { part: 3, title: 'In-house or with partners: each element, its reason, its risk', minutes: 45 },
];
const IN_DAYS = 24;
/** What the airline chooses to answer, with what it can do it; of the last stage nothing is said yet. */
const VISION = [
  ['To know early whether a fare is real, and what it will really cost.', 'Prices from one source, the same in every place.'],
  ['To compare without being tricked.', 'One page for bags, seats and changes; a person in the chat by day.'],
  ['To be done, and to be sure.', 'Product and Communications own one confirmation together.'],
  ['When something goes wrong: to hear it first from us, with a way on.', 'Twenty colleagues who call, day and night; the duty manager may decide.'],
];

type Beliefs = readonly (number | Readonly<Record<string, number>>)[];

/** The autumn summit: called by the managing director, everybody asked to bring something; one function is forgotten, and the page says so. Six have sealed what they believe, one of them after looking. */
export class AutumnSummit {
  private id = '';

  constructor(readonly company: Company) {}

  call = async (): Promise<unknown> => {
    const { stage } = this.company;
    const day = `(date_trunc('day', clock_timestamp() at time zone 'Europe/Lisbon') + interval '${IN_DAYS} days')`;
    const [startsAt, endsAt] = await Promise.all(['9 hours', '13 hours 30 minutes'].map((hours) => stage.value<Date>(`select (${day} + interval '${hours}') at time zone 'Europe/Lisbon'`)));
    const incoming = { title: 'Autumn summit: the journey after the purchase', startsAt, endsAt, place: 'Hangar 2, the old drawing room', sponsorId: this.company.personId('helena') };
    this.id = await stage.value<string>('select summit.create_summit($1, $2, $3)', [await this.company.as('helena'), JSON.stringify(incoming), JSON.stringify(AGENDA)]);
    return this.id;
  };

  invite = (...keys: readonly string[]) => async (): Promise<void> => {
    for (const key of keys) await this.act('helena', 'invite_participant', this.company.personId(key), await this.company.stage.value(`select summit.function_of($1, $2)`, [this.company.organizationId, this.company.personId(key)]));
  };

  ask = (asked: string, key?: string) => () => this.act('helena', 'ask_preparation', asked, key ? this.company.personId(key) : null);
  announce = () => this.act('helena', 'move_summit', 'announceSummit');
  prepared = (key: string) => () => this.act(key, 'finish_preparation');
  look = (key: string) => async () => this.company.stage.value('select scorecard.open_scorecard($1)', [await this.company.as(key)]);

  vision = (key: string, relationship: string, purpose: string) => async () => {
    const stages = await this.stages();
    return this.act(key, 'write_vision', 1, relationship, purpose, JSON.stringify(VISION.map(([need, capacity], at) => ({ stageId: stages[at], need, capacity }))));
  };

  /** One figure for each stage along the journey, or several attributes of it. */
  seal = (key: string, beliefs: Beliefs) => async () => {
    const stages = await this.stages();
    const all = beliefs.flatMap((belief, at) => Object.entries(typeof belief === 'number' ? { OVERALL: belief } : belief).map(([attribute, value]) => ({ stageId: stages[at], attribute, value })));
    return this.act(key, 'seal_beliefs', JSON.stringify(all));
  };

  /** A line of the plan; it is kept by its first words, so that it can be changed. */
  line = (key: string, touchPoint: string, owner: string | null, activity: string, [measure, from, to]: readonly [string, string, string] = ['', '', ''], inDays = 120) => async () => {
    const { stage, organizationId } = this.company;
    const functionId = owner && (await stage.value<string>('select id from people.function where organization_id = $1 and name = $2', [organizationId, owner]));
    const known = await stage.rows<{ id: string; version: number }>('select id, version from summit.plan_line where organization_id = $1 and summit_id = $2 and activity = $3', [organizationId, this.id, activity]);
    const dueOn = new Date(Date.now() + inDays * 86_400_000).toISOString().slice(0, 10);
    return this.act(key, 'put_plan_line', known[0]?.id ?? null, known[0]?.version ?? null, JSON.stringify({ touchPointId: this.company.touchPointId(touchPoint), functionId, activity, measure, from, to, dueOn }));
  };

  freeze = () => this.act('helena', 'freeze_plan');
  /** Those who are at the top beside the managing director. */
  atTheTop = (...keys: readonly string[]) => async (): Promise<void> => {
    for (const key of keys) await this.company.stage.value(`select people.give_role($1, $2, 'EXECUTIVE', $3)`, [this.company.organizationId, this.company.personId(key), this.company.personId('tobias')]);
  };

  review = (version: number) => () => this.act('helena', 'open_review', version, 'MAJORITY', 5);
  read = (key: string, version: number) => () => this.act(key, 'read_plan', version);

  /** `against`: the first words of lines, each with the reason. */
  say = (key: string, version: number, verdict: string, words: string, against: Readonly<Record<string, string>> = {}) => async () => {
    const named = await Promise.all(Object.entries(against).map(async ([activity, why]) => ({ lineId: await this.lineId(activity), words: why })));
    return this.act(key, 'review_plan', version, verdict, words, JSON.stringify(named));
  };

  comment = (key: string, version: number, activity: string, words: string) => async () => this.act(key, 'comment_on_line', version, await this.lineId(activity), words);

  private lineId = (activity: string): Promise<string> => this.company.stage.value<string>(`select id from summit.plan_line where organization_id = $1 and summit_id = $2 and activity like $3 || '%'`, [this.company.organizationId, this.id, activity]);


  private async stages(): Promise<string[]> {
    const { stage, organizationId } = this.company;
    const rows = await stage.rows<{ id: string }>('select id from touch_point.stage where organization_id = $1 order by position', [organizationId]);
    return rows.map(({ id }) => id);
  }

  async act(key: string, act: string, ...values: readonly unknown[]): Promise<unknown> {
    const all = [await this.company.as(key), this.id, ...values];
    return this.company.stage.value(`select summit.${act}(${all.map((_, at) => `$${at + 1}`).join(', ')})`, all);
  }
}

export function autumnSummit(company: Company): Scene[] {
  const it = new AutumnSummit(company);
  return [
    on(12, '08:00', it.atTheTop('pavel', 'claire')),
    on(12, '08:30', it.call),
    on(12, '08:50', it.invite('ines', 'daniel', 'marta', 'yusuf', 'claire', 'pavel', 'aoife')),
    on(12, '09:10', it.ask('Bring the three sentences that you hear most often from customers, word for word.')),
    on(12, '09:15', it.ask('Bring what a cancelled flight costs us today, with everything: beds, calls, refunds, those who never come back.', 'aoife')),
    on(11, '10:00', it.announce),
    on(10, '16:00', it.vision('helena', 'They tell their friends: with them you know where you stand, also on a bad day.', 'That people arrive, and that the way there is worth remembering.')),
    on(10, '08:20', it.seal('helena', [72, 66, 74, { OVERALL: 68, EMOTIONAL: 62, ETHICAL: 70 }, 60])),
    on(9, '19:05', it.seal('ines', [70, 64, 72, { OVERALL: 63, EMOTIONAL: 58 }, 66])),
    on(8, '12:30', it.seal('daniel', [66, 60, 70, 58, 55])),
    on(7, '20:45', it.seal('marta', [60, 55, 66, { OVERALL: 44, EMOTIONAL: 30, ETHICAL: 41 }, 40])),
    on(6, '07:15', it.seal('yusuf', [74, 70, 80, 72, 70])),
    on(5, '10:00', it.look('pavel')),
    on(5, '10:20', it.seal('pavel', [64, 61, 72, 47, 50])),
    on(2, '18:10', it.seal('aoife', [62, 57, 69])),
    on(7, '10:00', it.line('marta', 'Flight notices', 'Communications', 'One message for every change, in the traveller’s language, before anything else is told', ['Told first by us', '41 %', '90 %'])),
    on(7, '10:10', it.line('pavel', 'Flight notices', 'Operations', 'The duty manager sends the first notice within ten minutes', ['Minutes to the first notice', '38', '10'], 90)),
    on(7, '10:20', it.line('marta', 'Service by phone', 'Service', 'Whoever answers keeps the case until it is closed', ['Told once only', '35 %', '80 %'])),
    on(6, '15:00', it.line('pavel', 'Baggage tracing', 'Operations', 'The two partners at night are connected with the scanners', ['Bags found within two hours', '34 %', '75 %'], 150)),
    on(6, '15:20', it.line('aoife', 'Complaints and refunds', 'Finance', 'Refunds go out without being asked for', ['Days to the refund', '19', '3'], 100)),
    on(6, '16:00', it.line('claire', 'Fare search', 'Product', 'The whole price with a bag is shown first', ['Find the price fair', '44', '60'])),
    on(5, '09:00', it.line('daniel', 'Assistance at the airport', null, 'Everybody who asks for help is met by name', ['Waited longer than 15 minutes', '29 %', '5 %'])),
    on(4, '11:00', it.freeze),
    on(4, '11:20', it.review(1)),
    on(3, '09:40', it.say('helena', 1, 'APPROVE', 'This is what we owe people on a bad day.')),
    on(3, '14:05', it.comment('amina', 1, 'Refunds go out', 'Three days is right. People lend the airline money they need for the next ticket.')),
    on(2, '08:50', it.say('pavel', 1, 'REQUEST_CHANGES', '', { 'Refunds go out': 'Three days cannot be kept while two of our banks need four.' })),
    on(1, '16:30', it.line('aoife', 'Complaints and refunds', 'Finance', 'Refunds go out without being asked for', ['Days to the refund', '19', '5'], 130)),
    on(1, '17:00', it.line('yusuf', 'Booking and payment', 'Sales', 'Agencies may change what travellers may change', ['', '', ''], 200)),
    on(1, '17:20', it.freeze),
    on(1, '17:25', it.review(2)),
    on(1, '18:40', it.say('pavel', 2, 'APPROVE_BUT', 'Five days we can keep.', { 'Agencies may change': 'Nobody has said yet what it costs, and nobody asked for it at the summit.' })),
    on(1, '19:30', it.comment('amina', 2, 'Everybody who asks', 'Who answers for it? Last year this was everybody’s, and so nobody came.')),
    on(8, '17:40', it.prepared('marta')),
    on(6, '12:10', it.prepared('ines')),
    on(3, '18:20', it.prepared('aoife')),
  ];
}
