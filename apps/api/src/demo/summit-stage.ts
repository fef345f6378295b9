import type { Company } from './company.js';
import { present } from './stage.js';

const AGENDA = [
  { part: 1, title: 'The relationship we want, and the purpose we share with customers', minutes: 30 },
  { part: 1, title: 'What we believe, what is measured, what others reach: the largest gaps', minutes: 75 },
  { part: 2, title: 'The plan along the journey: who does what, by when, to which effect', minutes: 90 },
  { part: 3, title: 'In-house or with partners: each element, its reason, its risk', minutes: 45 },
];

type Beliefs = readonly (number | Readonly<Record<string, number>>)[];

/** A summit of the airline, act by act through the functions that everybody goes through; the managing director calls it. */
export class StagedSummit {
  private id = '';

  constructor(readonly company: Company) {}

  /** In so many days of real time, or so many days ago, from nine on for half a day. */
  call = (title: string, inDays: number, place: string) => async (): Promise<unknown> => {
    const { stage } = this.company;
    const day = `(date_trunc('day', ${present()} at time zone 'Europe/Lisbon') + interval '${inDays} days')`;
    const [startsAt, endsAt] = await Promise.all(['9 hours', '13 hours 30 minutes'].map((hours) => stage.value<Date>(`select (${day} + interval '${hours}') at time zone 'Europe/Lisbon'`)));
    const incoming = { title, startsAt, endsAt, place, sponsorId: this.company.personId('helena') };
    this.id = await stage.value<string>('select summit.create_summit($1, $2, $3)', [await this.company.as('helena'), JSON.stringify(incoming), JSON.stringify(AGENDA)]);
    return this.id;
  };

  invite = (...keys: readonly string[]) => async (): Promise<void> => {
    for (const key of keys) await this.act('helena', 'invite_participant', this.company.personId(key), await this.company.stage.value(`select summit.function_of($1, $2)`, [this.company.organizationId, this.company.personId(key)]));
  };

  ask = (asked: string, key?: string) => () => this.act('helena', 'ask_preparation', asked, key ? this.company.personId(key) : null);
  close = () => this.act('helena', 'move_summit', 'closeSummit');
  announce = () => this.act('helena', 'move_summit', 'announceSummit');
  prepared = (key: string) => () => this.act(key, 'finish_preparation');
  look = (key: string) => async () => this.company.stage.value('select scorecard.open_scorecard($1)', [await this.company.as(key)]);

  vision = (key: string, relationship: string, purpose: string, along: readonly (readonly string[])[]) => async () => {
    const stages = await this.stages();
    return this.act(key, 'write_vision', 1, relationship, purpose, JSON.stringify(along.map(([need, capacity], at) => ({ stageId: stages[at], need, capacity }))));
  };

  /** One figure for each stage along the journey, or several attributes of it. */
  seal = (key: string, beliefs: Beliefs) => async () => {
    const stages = await this.stages();
    const all = beliefs.flatMap((belief, at) => Object.entries(typeof belief === 'number' ? { OVERALL: belief } : belief).map(([attribute, value]) => ({ stageId: stages[at], attribute, value })));
    return this.act(key, 'seal_beliefs', JSON.stringify(all));
  };

  /** A line of the plan; it is kept by its first words, so that it can be changed. */
  line = (key: string, touchPoint: string, owner: string | null, activity: string, [measure, from, to]: readonly [string, string, string] = ['', '', ''], inDays = 120, attribute: string | null = null) => async () => {
    const { stage, organizationId } = this.company;
    const functionId = owner && (await stage.value<string>('select id from people.function where organization_id = $1 and name = $2', [organizationId, owner]));
    const known = await stage.rows<{ id: string; version: number }>('select id, version from summit.plan_line where organization_id = $1 and summit_id = $2 and activity = $3', [organizationId, this.id, activity]);
    const dueOn = new Date(Date.now() + inDays * 86_400_000).toISOString().slice(0, 10);
    return this.act(key, 'put_plan_line', known[0]?.id ?? null, known[0]?.version ?? null, JSON.stringify({ touchPointId: this.company.touchPointId(touchPoint), functionId, activity, measure, from, to, dueOn, attribute }));
  };

  /** An element of the ecosystem; without a partner the airline does it itself. */
  element = (key: string, touchPoint: string, name: string, partner: string, reason: string, risk = '') => async () =>
    this.act(key, 'put_element', null, null, JSON.stringify({ touchPointId: this.company.touchPointId(touchPoint), name, partner, reason, risk }));

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

  /** A decision that is there serves a line; both are known by their first words. */
  serves = (activity: string, title: string) => async () => this.act('helena', 'serve_line', await this.lineId(activity), await this.company.stage.value<string>(
    `select d.id from decision.decision d join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision where d.organization_id = $1 and r.body::jsonb->'prose'->>'title' like $2 || '%'`, [this.company.organizationId, title]));

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
