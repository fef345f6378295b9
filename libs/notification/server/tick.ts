import type { Pool } from 'pg';

/** What the clock alone brings about, in every organization, area by area in this order: the first ones make what the later ones tell of. */
const WORK = ['champion.tick()', 'decision.tick()', 'decision.begin_confirmations()', 'decision.remind_due()', 'action.tick()', 'register.tick()', 'summit.tick()', 'summit.remind_due()', 'notification.queue_weekly()', 'kernel.sweep_turns()'] as const;

/** Votings open and close, terms end, votes close, decisions become final, who has not acted is reminded, Mondays bring the weekly mail. Gives how much was done. */
export async function tick(pool: Pool): Promise<number> {
  let done = 0;
  for (const work of WORK) {
    const { rows } = await pool.query<{ done: number }>(`select ${work} as done`);
    done += rows[0]?.done ?? 0;
  }
  return done;
}
