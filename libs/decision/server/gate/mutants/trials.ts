import { testDatabase, type TestDatabase } from '@tribune/testing';
import type { GateWorld } from '../gate-world.js';
import { heldOf } from '../held.js';
import { newHistory } from '../model/history.js';
import { sqlStage } from '../model/sql-player.js';
import { racesOf } from '../races.js';
import { HANDS } from './keys.js';
import { functionsOf, reachedBy, type SourceMutant } from './source-mutants.js';
import { Passing } from './passing.js';
import type { Came, Known, Sight } from './sight.js';
import type { Stages } from './stages.js';
import { ANSWERS, roundsOf, sweep, triesOf, type Try } from './sweep.js';
import { TABLES_OF, TRIGGERS } from './triggers.js';

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
    /** At which stages mutants of a function came to light: the others of it are looked for there first. */
    private readonly telling: Map<string, Set<string>>,
  ) {}

  /** The company as it stands; eight days later, when no worker has come by and proxies are off again; and while the champion has handed over. */
  static async begin(db: TestDatabase, world: GateWorld, stages: Stages, copies: TestDatabase[], withSights: boolean, known: Known = { came: new Map(), telling: new Map() }): Promise<Trials> {
    const [later, away, resting] = [await testDatabase(undefined, db), await testDatabase(undefined, db), await testDatabase(undefined, db)];
    copies.push(later, away, resting);
    // what is under way there is nobody's: as time passes in a race it would become ready without the worker
    await resting.owner(`update decision.decision set withdrawn_at = kernel.now() where withdrawn_at is null and state <> 'FINAL'`);
    await resting.owner(`select decision.refresh_state(organization_id, id) from decision.decision where state <> 'FINAL'`);
    await resting.rest();
    await new Passing(later, world).eightDays(stages);
    await later.owner('update council.council set proxies_allowed = false where organization_id = $1', [world.organization]);
    await away.query('api', `select champion.hand_over($1, $2, kernel.now() + interval '20 days')`, [world.tokens['champion'], world.customers]);
    const sights: Sight[] = [];
    for (const [name, at] of withSights ? ([['now', db], ['eight days later', later], ['while the champion is away', away]] as const) : []) {
      const client = await at.pool('superuser').connect();
      const all = await triesOf(at, world, stages);
      const tried = at === away ? new Map([...all].map(([stage, tries]) => [stage, tries.filter(({ verb }) => ANSWERS.some((answer) => verb.endsWith(answer)))])) : all;
      for (const [role, tries] of [['tribune_api', tried], ['tribune_worker', roundsOf(world, stages)]] as const) {
        const came = known.came.get(`${name}, ${role}`) ?? new Map<string, string>();
        known.came.set(`${name}, ${role}`, came);
        sights.push({ name, client, role, tries, came });
      }
    }
    const trials = new Trials(db, world, stages, sights, new Map(), resting, known.telling);
    if (withSights) for (const [write, said] of await trials.written()) trials.hands.set(write, said);
    return trials;
  }

  async end(): Promise<void> {
    for (const client of new Set(this.sights.map((sight) => sight.client))) client.release(true);
    await this.db.rest();
  }

  /** With everything in place nothing may go red: undefined, or what does. */
  async redForNothing(): Promise<string | undefined> {
    const nothing = { name: 'nothing', of: 'nothing', sql: 'select' };
    return (await this.onCopy({ ...nothing, kind: 'lock' })) ?? (await this.onCopy({ ...nothing, kind: 'guard' }));
  }

  /** What goes red without it; undefined when nothing does. */
  async redFor(mutant: SourceMutant): Promise<string | undefined> {
    // no one sees that from within a transaction
    if (mutant.name.includes('READ COMMITTED')) return this.onCopy(mutant);
    if (process.env['MUTANTS_SEEN'] && mutant.kind === 'guard') return (await this.inWriting(mutant)) ?? this.seen(mutant);
    return (mutant.kind === 'lock' ? undefined : ((await this.inWriting(mutant)) ?? (await this.seen(mutant)))) ?? (await this.onCopy(mutant));
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
      const telling = this.telling.get(mutant.of) ?? new Set();
      this.telling.set(mutant.of, telling);
      for (const stage of new Set([...[...telling].reverse(), ...tries.keys()])) {
        const concerned = tries.get(stage)?.filter(({ verb }) => this.reaches(verb, mutant.of)) ?? [];
        if (concerned.length === 0) continue;
        const unknown = concerned.filter((one) => !came.has(one.name));
        if (unknown.length > 0) for (const [one, said] of await at(new Map([[stage, unknown]]))) came.set(one, said);
        const now = await at(new Map([[stage, concerned]]), mutant.sql);
        for (const other of concerned.filter((one) => now.get(one.name) !== came.get(one.name))) {
          // time has passed meanwhile: it counts only when it still comes out as before with the guard
          const again = (await at(new Map([[stage, [other]]]))).get(other.name);
          if (again === came.get(other.name)) {
            telling.delete(stage);
            telling.add(stage);
            return `${name}, ${other.name.slice(0, 160)}: ${now.get(other.name)?.slice(0, 80) ?? ''} instead of ${again?.slice(0, 80) ?? ''}`;
          }
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

  /** The acts that are held; then histories against the model, for locks the races: each on a copy whose function is another one. */
  private async onCopy(mutant: SourceMutant): Promise<string | undefined> {
    const held = await this.copied(mutant, (copy) => this.raced(copy, heldOf(copy, this.world)));
    return held ?? this.copied(mutant, (copy) => (mutant.kind === 'guard' ? this.played(copy) : this.raced(copy, racesOf(copy, this.world, RACE_ROUNDS))));
  }

  private async copied(mutant: SourceMutant, tried: (copy: TestDatabase) => Promise<string | undefined>): Promise<string | undefined> {
    const copy = await testDatabase(undefined, this.resting);
    try {
      await copy.owner(mutant.sql);
      return await tried(copy);
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

  private async raced(copy: TestDatabase, all: Readonly<Record<string, () => Promise<void>>>): Promise<string | undefined> {
    for (const [name, run] of Object.entries(all)) {
      const red = await run().then(() => undefined, (error: unknown) => `${name}: ${String(error).slice(0, 120)}`);
      if (red) return red;
      const broken = await copy.owner('select fault from decision.broken_invariant limit 1');
      if (broken.length > 0) return `${name}: the invariant is broken`;
    }
    return undefined;
  }
}
