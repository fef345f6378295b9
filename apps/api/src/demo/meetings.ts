import { ZONE } from './cast.js';
import type { Company } from './company.js';
import { on, type Scene } from './stage.js';

/** Every second Wednesday at ten, since eight weeks ago. */
const FORTNIGHT = `(date_trunc('week', clock_timestamp() at time zone '${ZONE}') - interval '8 weeks' + interval '2 days 10 hours')`;
const [PAST, AHEAD] = [2, 5];
const PLACE = 'Hangar 2, the old drawing room';

/** The customer council's meetings: one that was held a month ago, one that is to come, with replies that leave the quorum open. */
class CouncilMeetings {
  private readonly ids = new Map<number, string>();

  constructor(readonly company: Company) {}

  rhythm = async (): Promise<unknown> => {
    const firstOn = await this.company.stage.value<string>(`select ${FORTNIGHT}::date::text`);
    return this.call('ines', 'set_cadence', this.councilId, { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', firstOn, time: '10:00', minutes: 90, place: PLACE });
  };

  plan = (nth: number) => async (): Promise<void> => {
    const startsAt = await this.company.stage.value<Date>(`select (${FORTNIGHT} + make_interval(weeks => $1)) at time zone '${ZONE}'`, [2 * nth]);
    this.ids.set(nth, await this.call<string>('ines', 'plan_meeting', this.councilId, { startsAt, minutes: 90, place: PLACE }));
  };

  /** What is before the council at that moment: what is still discussed first. */
  agenda = (nth: number, last: string) => async (): Promise<unknown> => {
    const { stage, organizationId } = this.company;
    const decisions = await stage.rows<{ id: string }>(
      `select d.id from decision.decision d where d.organization_id = $1 and d.council_id = $2 and d.state in ('VOTING', 'DELIBERATING') order by d.state, d.number desc limit 3`, [organizationId, this.councilId]);
    const version = await stage.value<number>('select version from council.meeting where organization_id = $1 and id = $2', [organizationId, this.idOf(nth)]);
    return this.call('ines', 'set_meeting_agenda', this.idOf(nth), version, [{ title: 'What customers wrote since we last met', minutes: 10 }, ...decisions.map(({ id }) => ({ decisionId: id, minutes: 20 })), { title: last, minutes: 15 }]);
  };

  reply = (nth: number, key: string, reply: 'COMING' | 'REMOTE' | 'NOT_COMING') => (): Promise<unknown> => this.call(key, 'reply_to_meeting', this.idOf(nth), reply);
  held = (nth: number) => (): Promise<unknown> => this.call('ines', 'move_meeting', this.idOf(nth), 'closeMeeting');

  private get councilId(): string {
    return this.company.councilOf('ines');
  }

  private idOf(nth: number): string {
    const id = this.ids.get(nth);
    if (!id) throw new Error('This meeting has not been planned');
    return id;
  }

  private async call<T>(key: string, act: string, ...values: readonly unknown[]): Promise<T> {
    const all = [await this.company.as(key), ...values.map((value) => (typeof value === 'object' ? JSON.stringify(value) : value))];
    return this.company.stage.value<T>(`select council.${act}(${all.map((_, at) => `$${at + 1}`).join(', ')})`, all);
  }
}

export function meetings(company: Company): Scene[] {
  const it = new CouncilMeetings(company);
  return [
    on(60, '09:10', it.rhythm),
    on(46, '09:20', it.plan(PAST)),
    on(43, '16:30', it.agenda(PAST, 'What became of the actions')),
    ...(['ines', 'marta', 'claire', 'pavel', 'kenji'] as const).map((key, at) => on(40 - at, '12:15', it.reply(PAST, key, 'COMING'))),
    on(39, '18:05', it.reply(PAST, 'yusuf', 'NOT_COMING')),
    on(25, '12:00', it.held(PAST)),
    on(9, '09:20', it.plan(AHEAD)),
    on(8, '17:10', it.agenda(AHEAD, 'What became of the actions')),
    on(7, '08:40', it.reply(AHEAD, 'marta', 'COMING')),
    on(6, '19:25', it.reply(AHEAD, 'sofia', 'REMOTE')),
    on(5, '12:35', it.reply(AHEAD, 'yusuf', 'REMOTE')),
    on(4, '07:55', it.reply(AHEAD, 'claire', 'NOT_COMING')),
  ];
}
