import { ZONE } from './cast.js';
import type { Company } from './company.js';
import { on, present, type Scene } from './stage.js';

/** Every second Wednesday at ten, since eight weeks ago: of this process's week, as daysSinceHeld. */
const fortnight = (): string => `(date_trunc('week', ${present()} at time zone '${ZONE}') - interval '8 weeks' + interval '2 days 10 hours')`;
const [PAST, AHEAD, TODAY] = [2, 5, 99];
/** The next quarter of an hour: who comes to the demonstration can begin it at once. */
const soon = (): string => `date_bin('15 minutes', ${present()} + interval '25 minutes', timestamptz '2026-01-01')`;
const PLACE = 'Hangar 2, the old drawing room';

/** The customer council's meetings: one that was held a month ago, one that can begin now, one that is to come, with replies that leave the quorum open. */
class CouncilMeetings {
  private readonly ids = new Map<number, string>();

  constructor(readonly company: Company) {}

  rhythm = async (): Promise<unknown> => {
    const firstOn = await this.company.stage.value<string>(`select ${fortnight()}::date::text`);
    return this.call('ines', 'set_cadence', this.councilId, { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', firstOn, time: '10:00', minutes: 90, place: PLACE });
  };

  plan = (nth: number) => async (): Promise<void> => {
    const startsAt = await this.company.stage.value<Date>(nth === TODAY ? `select ${soon()}` : `select (${fortnight()} + make_interval(weeks => ${2 * nth})) at time zone '${ZONE}'`);
    this.ids.set(nth, await this.call<string>('ines', 'plan_meeting', this.councilId, { startsAt, minutes: 90, place: PLACE }));
  };

  /** What is before the council at that moment: what is still discussed first. */
  agenda = (nth: number, last: string) => async (): Promise<unknown> => {
    const { stage, organizationId } = this.company;
    const decisions = await stage.rows<{ id: string }>(
      `select d.id from decision.decision d where d.organization_id = $1 and d.council_id = $2 and d.state in ('VOTING', 'DELIBERATING') order by d.state, d.number desc limit 3`, [organizationId, this.councilId]);
    return this.set(nth, [{ title: 'What customers wrote since we last met', minutes: 10 }, ...decisions.map(({ id }) => ({ decisionId: id, minutes: 20 })), { title: last, minutes: 15 }]);
  };

  /** The minutes of the last one, and one decision that is seconded: the vote on it can be opened, taken and recorded in the room. */
  short = async (): Promise<unknown> => {
    const { stage, organizationId } = this.company;
    const decisionId = await stage.value<string>(
      `select d.id from decision.decision d join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision
        where d.organization_id = $1 and r.body::jsonb->'prose'->>'title' = 'Answer on social media within the hour, at night too'`, [organizationId]);
    return this.set(TODAY, [{ title: 'Minutes of the last meeting', minutes: 5, minutesOfId: this.idOf(PAST) }, { decisionId, minutes: 20 }, { title: 'What customers wrote since we last met', minutes: 10 }, { title: 'Any other business', minutes: 10 }]);
  };

  private async set(nth: number, items: readonly object[]): Promise<unknown> {
    const version = await this.company.stage.value<number>('select version from council.meeting where organization_id = $1 and id = $2', [this.company.organizationId, this.idOf(nth)]);
    return this.call('ines', 'set_meeting_agenda', this.idOf(nth), version, items);
  }

  /** Somebody has something to do since then. */
  note = (nth: number, position: number, owner: string, days: number, what: string) => async (): Promise<unknown> => {
    const { stage, organizationId } = this.company;
    const item = await stage.value<string>('select id from council.meeting_item where organization_id = $1 and meeting_id = $2 and position = $3', [organizationId, this.idOf(nth), position]);
    return stage.value('select action.note_action($1, $2, $3, $4, action.today($5) + $6::integer, $7)', [await this.company.as('ines'), this.idOf(nth), item, this.company.personId(owner), organizationId, days, what]);
  };

  reply = (nth: number, key: string, reply: 'COMING' | 'REMOTE' | 'NOT_COMING') => (): Promise<unknown> => this.call(key, 'reply_to_meeting', this.idOf(nth), reply);
  move = (nth: number, command: 'beginMeeting' | 'closeMeeting') => (): Promise<unknown> => this.call('ines', 'move_meeting', this.idOf(nth), command);
  there = (nth: number, key: string, presence: 'IN_ROOM' | 'REMOTE' | 'ABSENT') => async (): Promise<unknown> => this.call(key, 'mark_presence', this.idOf(nth), this.company.personId(key), presence);

  /** Somebody wants the minutes to say it otherwise, and the chair agrees. */
  correct = (nth: number, key: string, position: number, words: string) => async (): Promise<void> => {
    const { stage, organizationId } = this.company;
    const item = await stage.value<string>('select id from council.meeting_item where organization_id = $1 and meeting_id = $2 and position = $3', [organizationId, this.idOf(nth), position]);
    const correction = await this.call<string>(key, 'propose_correction', this.idOf(nth), item, words);
    await this.call('ines', 'decide_correction', this.idOf(nth), correction, true, '');
  };

  /** The chair goes to the item at this place and notes something; a vote that is open there is recorded as taken in the meeting. */
  treat = (nth: number, position: number, note: string) => async (): Promise<void> => {
    const { stage, organizationId } = this.company;
    const [item] = await stage.rows<{ id: string; voting: string | null }>(
      `select x.id, d.id as voting from council.meeting_item x left join decision.decision d on d.organization_id = x.organization_id and d.id = x.decision_id and d.state = 'VOTING' and council.left_out(x.organization_id, x.meeting_id, d.id) = '{}'
        where x.organization_id = $1 and x.meeting_id = $2 and x.position = $3`, [organizationId, this.idOf(nth), position]);
    if (!item) return;
    await this.call('ines', 'treat_item', this.idOf(nth), item.id);
    await this.call('ines', 'note_item', this.idOf(nth), item.id, note);
    if (item.voting) await this.call('ines', 'record_vote', this.idOf(nth), item.voting);
  };

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

/** How many days ago the Wednesday four weeks before this one was. */
function daysSinceHeld(): number {
  const today = new Intl.DateTimeFormat('en-US', { timeZone: ZONE, weekday: 'short' }).format(new Date());
  return 26 + ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(today);
}

/** From the meeting that was held until two days after today. */
const daysUntilMeeting = (held: number): number => held + 2;

export function meetings(company: Company): Scene[] {
  const it = new CouncilMeetings(company);
  const held = daysSinceHeld();
  return [
    on(60, '09:10', it.rhythm),
    on(46, '09:20', it.plan(PAST)),
    on(43, '16:30', it.agenda(PAST, 'What became of the actions')),
    ...(['ines', 'marta', 'claire', 'pavel', 'kenji'] as const).map((key, at) => on(40 - at, '12:15', it.reply(PAST, key, 'COMING'))),
    on(39, '18:05', it.reply(PAST, 'yusuf', 'NOT_COMING')),
    on(held, '09:52', it.there(PAST, 'ines', 'IN_ROOM')),
    on(held, '09:55', it.there(PAST, 'marta', 'IN_ROOM')),
    on(held, '09:57', it.there(PAST, 'claire', 'IN_ROOM')),
    on(held, '09:58', it.there(PAST, 'pavel', 'REMOTE')),
    on(held, '10:00', it.move(PAST, 'beginMeeting')),
    on(held, '10:04', it.there(PAST, 'kenji', 'IN_ROOM')),
    on(held, '10:05', it.treat(PAST, 1, 'Forty-one letters in two weeks, a third of them about missed connections. Marta reads out two of them.')),
    on(held, '10:15', it.treat(PAST, 2, 'Operations says what it would take; nobody sees a reason to wait.')),
    on(held, '10:40', it.treat(PAST, 3, 'Claire asks for the figures by fare before anybody votes; Pavel brings them by Friday.')),
    on(held, '10:58', it.note(PAST, 3, 'pavel', 21, 'Bring what the delays cost, fare by fare')),
    on(held, '11:05', it.there(PAST, 'claire', 'ABSENT')),
    on(held, '11:06', it.treat(PAST, 4, 'Two of three are done; the third by the next meeting.')),
    on(held, '11:12', it.note(PAST, 4, 'marta', daysUntilMeeting(held), 'Read out the letters that came since')),
    on(held, '11:25', it.move(PAST, 'closeMeeting')),
    on(held - 2, '16:45', it.correct(PAST, 'pavel', 1, 'Forty-three letters: two came by post.')),
    on(10, '09:10', it.plan(TODAY)),
    on(9, '17:30', it.short),
    on(8, '12:05', it.reply(TODAY, 'marta', 'COMING')),
    on(7, '18:45', it.reply(TODAY, 'kenji', 'COMING')),
    on(6, '21:10', it.reply(TODAY, 'amina', 'REMOTE')),
    on(9, '09:20', it.plan(AHEAD)),
    on(8, '17:10', it.agenda(AHEAD, 'What became of the actions')),
    on(7, '08:40', it.reply(AHEAD, 'marta', 'COMING')),
    on(6, '19:25', it.reply(AHEAD, 'sofia', 'REMOTE')),
    on(5, '12:35', it.reply(AHEAD, 'yusuf', 'REMOTE')),
    on(4, '07:55', it.reply(AHEAD, 'claire', 'NOT_COMING')),
  ];
}
