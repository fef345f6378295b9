import type { Company } from './company.js';

type Play = () => Promise<unknown>;
interface Measured {
  readonly value: number;
  readonly on: string;
  readonly source: string;
  readonly n?: number;
  readonly interval?: readonly [number, number];
}
type Verdict = readonly [verdict: 'REACHED' | 'PARTLY' | 'MISSED' | 'UNKNOWN', words: string];

/** What follows one decision, found by its title. Each method gives a scene's play; each play is one act of one person, through the product's own functions. */
export class Afterwards {
  private readonly actions = new Map<string, string>();

  constructor(
    private readonly company: Company,
    private readonly title: string,
  ) {}

  predict = (by: string, ...percents: readonly number[]): Play => async () => {
    const { id, revision } = await this.decision();
    await this.call('predict_effects', by, id, revision, JSON.stringify(percents.map((percent, at) => ({ effect: at + 1, percent }))));
  };

  give = (by: string, what: string, where: string, owner: string, dueOn: string): Play => async () => {
    const { id } = await this.decision();
    this.actions.set(what, await this.call<string>('create_action', by, id, this.company.touchPointId(where), this.company.personId(owner), dueOn, what));
  };

  note = (by: string, what: string, words: string, percent: number | null = null): Play => async () => this.call('note_progress', by, this.action(what), words, percent);
  start = (by: string, what: string): Play => this.move(by, what, 'startAction');
  finish = (by: string, what: string, words = ''): Play => this.move(by, what, 'finishAction', words);
  pause = (by: string, what: string, because: string): Play => this.move(by, what, 'pauseAction', because);
  drop = (by: string, what: string, because: string): Play => this.move(by, what, 'dropAction', because);

  measure = (by: string, effect: number, { value, on, source, n, interval }: Measured): Play => async () =>
    this.call('enter_actual_value', by, (await this.decision()).id, effect, value, on, source, n ?? null, interval?.[0] ?? null, interval?.[1] ?? null);

  review = (by: string, learned: string, follows: 'NOTHING' | 'FURTHER_ACTION' | 'SUPERSEDE', ...verdicts: readonly Verdict[]): Play => async () =>
    this.call('review_outcome', by, (await this.decision()).id, learned, follows, JSON.stringify(verdicts.map(([verdict, words], at) => ({ effect: at + 1, verdict, words }))));

  private move = (by: string, what: string, command: string, because = ''): Play => async () => this.call('move_action', by, this.action(what), command, because);

  private action(what: string): string {
    const id = this.actions.get(what);
    if (!id) throw new Error(`“${what}” has not been given to anybody yet`);
    return id;
  }

  private async decision(): Promise<{ id: string; revision: number }> {
    const [found] = await this.company.stage.rows<{ id: string; revision: number }>(
      `select d.id, d.current_revision as revision from decision.decision d join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision
        where d.organization_id = $1 and r.body::jsonb->'prose'->>'title' = $2`,
      [this.company.organizationId, this.title],
    );
    if (!found) throw new Error(`The demonstration knows no decision “${this.title}”`);
    return found;
  }

  private async call<T>(name: string, by: string, ...more: readonly unknown[]): Promise<T> {
    const values = [await this.company.as(by), ...more];
    return this.company.stage.value<T>(`select action.${name}(${values.map((_, at) => `$${at + 1}`).join(', ')})`, values).catch((error: Error) => {
      throw new Error(`${name}, “${this.title}”: ${error.message}`, { cause: error });
    });
  }
}
