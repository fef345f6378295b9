import { testDatabase, type TestDatabase } from '@tribune/testing';
import type { PoolClient } from 'pg';
import type { GateWorld } from '../gate-world.js';
import { newHistory } from '../model/history.js';
import { sqlStage } from '../model/sql-player.js';
import { racesOf } from '../races.js';
import { HANDS } from './keys.js';
import { functionsOf, reachedBy, type SourceMutant } from './source-mutants.js';
import type { Stages } from './stages.js';
import { ANSWERS, roundsOf, sweep, triesOf, type Try } from './sweep.js';

type Came = Map<string, string>;
type Role = 'tribune_api' | 'tribune_worker';

/** One state of the company, what everybody can try in it, and what comes of it while every guard stands. */
interface Sight {
  readonly name: string;
  readonly client: PoolClient;
  readonly role: Role;
  readonly tries: Map<string, Try[]>;
  readonly came: Came;
}

const RACE_ROUNDS = Number(process.env['MUTANT_ROUNDS'] ?? 150);
const HISTORIES = [500, 501, 502, 503, 511, 517];

/** Takes one guard away at a time, and tries things until one comes out otherwise. */
export class Trials {
  private readonly functions = functionsOf();
  private readonly reached = new Map<string, Set<string>>();

  private constructor(
    private readonly db: TestDatabase,
    private readonly world: GateWorld,
    private readonly stages: Stages,
    private readonly sights: readonly Sight[],
    private readonly hands: Came,
    /** A database in use cannot be copied. */
    private readonly resting: TestDatabase,
  ) {}

  /** The company as it stands; eight days later, when no worker has come by and proxies are off again; and while the champion has handed over. */
  static async begin(db: TestDatabase, world: GateWorld, stages: Stages, copies: TestDatabase[], withSights: boolean): Promise<Trials> {
    const [later, away, resting] = [await testDatabase(undefined, db), await testDatabase(undefined, db), await testDatabase(undefined, db)];
    copies.push(later, away, resting);
    await resting.rest();
    await later.owner(`select kernel.shift_clock('8 days 1 hour')`);
    await later.owner('update council.council set proxies_allowed = false where organization_id = $1', [world.organization]);
    await away.query('api', `select champion.hand_over($1, $2, kernel.now() + interval '20 days')`, [world.tokens['champion'], world.customers]);
    const sights: Sight[] = [];
    for (const [name, at] of withSights ? ([['now', db], ['eight days later', later], ['while the champion is away', away]] as const) : []) {
      const client = await at.pool('superuser').connect();
      const all = await triesOf(at, world, stages);
      const tried = at === away ? new Map([...all].map(([stage, tries]) => [stage, tries.filter(({ verb }) => ANSWERS.some((answer) => verb.endsWith(answer)))])) : all;
      for (const [role, tries] of [['tribune_api', tried], ['tribune_worker', roundsOf(world, stages)]] as const) {
        await client.query('begin');
        const came = await sweep(client, role, world, stages, tries);
        await client.query('rollback');
        sights.push({ name, client, role, tries, came });
      }
    }
    const trials = new Trials(db, world, stages, sights, new Map(), resting);
    if (withSights) for (const [write, said] of await trials.written()) trials.hands.set(write, said);
    return trials;
  }

  async end(): Promise<void> {
    for (const client of new Set(this.sights.map((sight) => sight.client))) client.release(true);
    await this.db.rest();
  }

  /** What goes red without it; undefined when nothing does. */
  async redFor(mutant: SourceMutant): Promise<string | undefined> {
    if (process.env['MUTANTS_SEEN'] && mutant.kind === 'guard') return (await this.seen(mutant)) ?? this.inWriting(mutant);
    return (mutant.kind === 'lock' ? undefined : ((await this.seen(mutant)) ?? (await this.inWriting(mutant)))) ?? (await this.onCopy(mutant));
  }

  private reaches(verb: string, of: string): boolean {
    const name = verb.replace('decision.', '');
    const known = this.reached.get(name) ?? reachedBy(name, this.functions);
    this.reached.set(name, known);
    return known.has(of) || (TRIGGERS[of]?.includes(name) ?? false);
  }

  private async seen(mutant: SourceMutant): Promise<string | undefined> {
    for (const { name, client, role, tries, came } of this.sights) {
      const at = async (concerned: Map<string, Try[]>, sql?: string): Promise<Came> => {
        await client.query('begin');
        try {
          if (sql) await client.query(sql);
          return await sweep(client, role, this.world, this.stages, concerned);
        } finally {
          await client.query('rollback');
        }
      };
      for (const [stage, all] of tries) {
        const concerned = all.filter(({ verb }) => this.reaches(verb, mutant.of));
        if (concerned.length === 0) continue;
        const now = await at(new Map([[stage, concerned]]), mutant.sql);
        for (const other of concerned.filter((one) => now.get(one.name) !== came.get(one.name))) {
          // time has passed meanwhile: it counts only when it still comes out as before with the guard
          const again = (await at(new Map([[stage, [other]]]))).get(other.name);
          if (again === came.get(other.name)) return `${name}, ${other.name.slice(0, 160)}: ${now.get(other.name)?.slice(0, 80) ?? ''} instead of ${again?.slice(0, 80) ?? ''}`;
          came.set(other.name, again ?? '');
        }
      }
    }
    return undefined;
  }

  /** The owner's own writes at what a trigger guards. */
  private async inWriting(mutant: SourceMutant): Promise<string | undefined> {
    if (!(mutant.of in TRIGGERS)) return undefined;
    for (const [write, said] of await this.written(mutant)) if (said !== this.hands.get(write)) return `${write.slice(0, 120)}: ${said} instead of ${this.hands.get(write) ?? ''}`;
    return undefined;
  }

  private async written(mutant?: SourceMutant): Promise<Came> {
    const said: Came = new Map();
    const client = this.sights[0]?.client;
    for (const [trigger, writes] of Object.entries(HANDS)) {
      for (const table of TABLES_OF[trigger] ?? []) {
        for (const write of writes(table)) {
          await client?.query('begin');
          try {
            if (mutant) await client?.query(mutant.sql);
            await client?.query(write);
            await client?.query('set constraints all immediate');
            said.set(write, 'done');
          } catch (error) {
            said.set(write, (error as Error).message.replace(/[0-9a-f-]{36}/g, '…'));
          }
          await client?.query('rollback');
        }
      }
    }
    return said;
  }

  /** Histories against the model, and for locks the races: on a copy whose function is another one. */
  private async onCopy(mutant: SourceMutant): Promise<string | undefined> {
    const copy = await testDatabase(undefined, this.resting);
    try {
      await copy.owner(mutant.sql);
      return (mutant.kind === 'lock' ? await this.raced(copy) : undefined) ?? (mutant.kind === 'guard' ? await this.played(copy) : undefined);
    } finally {
      await copy.drop();
    }
  }

  private async played(copy: TestDatabase): Promise<string | undefined> {
    const stage = sqlStage(copy, this.world);
    for (const seed of HISTORIES) {
      const history = await newHistory(stage, seed, 40);
      if (history.lie) return `history ${seed}: ${history.lie}`;
    }
    return undefined;
  }

  private async raced(copy: TestDatabase): Promise<string | undefined> {
    for (const [name, run] of Object.entries(racesOf(copy, this.world, RACE_ROUNDS))) {
      const red = await run().then(() => undefined, (error: unknown) => `${name}: ${String(error).slice(0, 120)}`);
      if (red) return red;
      const broken = await copy.owner('select fault from decision.broken_invariant limit 1');
      if (broken.length > 0) return `${name}: the invariant is broken`;
    }
    return undefined;
  }
}

/** Functions that run as triggers, or inside of one, and the acts that come to them. */
const WRITES_TEXT = ['amend_decision', 'set_condition'];
const ANSWERED = ['approve_decision', 'refuse_decision', 'revoke_answer', 'set_condition', 'recuse', 'amend_decision', 'report_broken_condition'];
const FINISHED = ['approve_decision', 'settle', 'tick', 'dissolve_link', 'end_objection'];
const TRIGGERS: Readonly<Record<string, readonly string[]>> = {
  revision_takes_effect: WRITES_TEXT,
  check_body: WRITES_TEXT,
  check_options: WRITES_TEXT,
  guard_decision: ['second_decision', 'amend_decision'],
  guard_answer: ANSWERED,
  guard_clock: ['pause_clock'],
  guard_link: ['link_decisions', 'dissolve_link'],
  guard_proxy: ['end_proxy'],
  guard_waiver: ['approve_decision'],
  finalization_is_consented: FINISHED,
  final_together: FINISHED,
};
const TABLES_OF: Readonly<Record<string, readonly string[]>> = {
  guard_decision: ['decision.decision'],
  guard_answer: ['decision.approval', 'decision.refusal'],
  guard_clock: ['decision.clock'],
  guard_link: ['decision.link', 'decision.link_member'],
  guard_proxy: ['decision.proxy'],
  guard_waiver: ['decision.approval'],
  revision_takes_effect: ['decision.revision'],
  finalization_is_consented: ['decision.finalization'],
  final_together: ['decision.finalization'],
};
