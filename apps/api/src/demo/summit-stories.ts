import type { Company } from './company.js';
import { on, type Scene } from './stage.js';

const AGENDA = [
  { part: 1, title: 'The relationship we want, and the purpose we share with customers', minutes: 30 },
  { part: 1, title: 'What we believe, what is measured, what others reach: the largest gaps', minutes: 75 },
  { part: 2, title: 'The plan along the journey: who does what, by when, to which effect', minutes: 90 },
  { part: 3, title: 'In-house or with partners: each element, its reason, its risk', minutes: 45 },
];
const IN_DAYS = 24;

/** The autumn summit: called by the managing director, everybody asked to bring something; one function is forgotten, and the page says so. */
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

  async act(key: string, act: string, ...values: readonly unknown[]): Promise<unknown> {
    const all = [await this.company.as(key), this.id, ...values];
    return this.company.stage.value(`select summit.${act}(${all.map((_, at) => `$${at + 1}`).join(', ')})`, all);
  }
}

export function autumnSummit(company: Company): Scene[] {
  const it = new AutumnSummit(company);
  return [
    on(12, '08:30', it.call),
    on(12, '08:50', it.invite('ines', 'daniel', 'marta', 'yusuf', 'claire', 'pavel', 'aoife')),
    on(12, '09:10', it.ask('Bring the three sentences that you hear most often from customers, word for word.')),
    on(12, '09:15', it.ask('Bring what a cancelled flight costs us today, with everything: beds, calls, refunds, those who never come back.', 'aoife')),
    on(11, '10:00', it.announce),
    on(8, '17:40', it.prepared('marta')),
    on(6, '12:10', it.prepared('ines')),
    on(3, '18:20', it.prepared('aoife')),
  ];
}
