import type { ClientBase } from 'pg';
import { ZONE } from './cast.js';

/** When a scene plays, seen from the moment at which the demonstration is made. */
export type When = { readonly daysAgo: number; readonly time: string } | { readonly hoursAgo: number };
export type Scene = readonly [when: When, play: () => Promise<unknown>];

export const on = (daysAgo: number, time: string, play: () => Promise<unknown>): Scene => [{ daysAgo, time }, play];
/** The moment at which the demonstration is made, in SQL: every date of it is reckoned from one clock. */
export const present = (): string => `timestamptz '${new Date().toISOString()}'`;
/** For a day at most, and for what nothing waits for: the order of what is told by days must not depend on the hour at which the demonstration is made. */
export const ago = (hoursAgo: number, play: () => Promise<unknown>): Scene => [{ hoursAgo }, play];

/** The clock and the sessions of the demonstration: one transaction, at READ COMMITTED, that nobody sees until it is whole. */
export class Stage {
  private readonly sessions = new Map<string, { token: string; at: number }>();
  private readonly opened: string[] = [];
  private now = 0;
  private ticked = 0;

  /** `hoursBack`: as if it were so many hours earlier. */
  constructor(private readonly client: ClientBase, private readonly hoursBack = 0) {}

  async rows<T extends object>(sql: string, values: unknown[] = []): Promise<T[]> {
    return (await this.client.query<T>(sql, values)).rows;
  }

  async value<T>(sql: string, values: unknown[] = []): Promise<T> {
    const [row] = await this.rows<Record<string, T>>(sql, values);
    const [first] = Object.values(row ?? {});
    return first as T;
  }

  /** Plays every scene in the order of time, whichever story it belongs to, and lets the clock do what it does in between. */
  async play(scenes: readonly Scene[]): Promise<void> {
    const times = await this.rows<{ at: Date }>(
      `select case when hours is null then ((present at time zone $1)::date - days + time::time) at time zone $1 else present - make_interval(secs => hours * 3600) end as at
         from unnest($2::int[], $3::text[], $4::float8[]) with ordinality w(days, time, hours, n), lateral (select now() - make_interval(hours => $5) as present) p order by n`,
      [ZONE, scenes.map(([when]) => ('daysAgo' in when ? when.daysAgo : null)), scenes.map(([when]) => ('daysAgo' in when ? when.time : null)), scenes.map(([when]) => ('hoursAgo' in when ? when.hoursAgo : null)), this.hoursBack],
    );
    const ordered = scenes.map(([, play], at) => ({ play, at: times[at]?.at.getTime() ?? 0 })).sort((a, b) => a.at - b.at);
    for (const scene of ordered) {
      await this.advanceTo(scene.at);
      await scene.play();
    }
  }

  /** A session of this person, as one click on the persona opens it; `fresh` as an approval demands. */
  async session(personId: string, organizationId: string, fresh = false): Promise<string> {
    const known = this.sessions.get(personId);
    if (known && this.now - known.at < (fresh ? 60_000 : 20 * 86_400_000)) return known.token;
    const token = await this.value<string>('select auth.sign_in_demo($1, $2)', [organizationId, personId]);
    this.sessions.set(personId, { token, at: this.now });
    this.opened.push(token);
    return token;
  }

  /** To the present: the clock is right, and nobody is signed in any more. */
  async end(): Promise<void> {
    this.ticked = 0;
    await this.advanceTo(await this.present());
    await this.value('select kernel.shift_clock(-shift) from kernel.clock');
    await this.value('select kernel.seal_clock()');
    await this.rows('select auth.sign_out(token) from unnest($1::text[]) token', [this.opened]);
  }

  /** Moves to a moment, stopping wherever something is due on the way, so that votes close when they close. */
  private async advanceTo(target: number): Promise<void> {
    for (;;) {
      const [moved] = await this.rows<{ due: Date | null; now: Date }>(MOVE, [new Date(target)]);
      this.now = moved?.now.getTime() ?? this.now;
      // what is due at no moment of its own, reminders and turns, can wait for a few hours
      if (moved?.due || this.now - this.ticked > 8 * 3_600_000) {
        await this.value('select champion.tick() + decision.tick() + action.tick() + register.tick() + summit.tick()');
        this.ticked = this.now;
      }
      if (!moved?.due) return;
    }
  }

  private async present(): Promise<number> {
    return (await this.value<Date>('select clock_timestamp()')).getTime();
  }
}

/** On to the next moment at which the clock alone brings something about, a second later; to the target when nothing is due until then. */
const MOVE = `
  with next as materialized (
    select min(due) + interval '1 second' as due from (
      select v.closes_at from decision.vote v join decision.decision d on d.organization_id = v.organization_id and d.id = v.decision_id and d.vote_basis = v.basis
       where d.state = 'VOTING'
      union all select e.nominations_close_at from champion.election e where e.state = 'NOMINATING'
      union all select e.voting_closes_at from champion.election e where e.state = 'VOTING'
      union all select r.at + interval '24 hours' from decision.revision r join decision.decision d on d.organization_id = r.organization_id and d.id = r.decision_id and d.current_revision = r.revision
       where r.class = 'EDITORIAL' and d.state = 'CARRIED') moments(due)
     where due > kernel.now() - interval '1 second' and due + interval '1 second' < $1)
  select due, kernel.shift_clock(greatest(make_interval(secs => extract(epoch from coalesce(due, $1::timestamptz) - kernel.now())), interval '0')) as now from next`;
