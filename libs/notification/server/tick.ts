import type { Pool } from 'pg';

/** What the clock alone brings about, in every organization: votings open and close, terms end, votes close, decisions become final, who has not acted is reminded, owners of actions too, emergency acts end. Gives how much was done. */
export async function tick(pool: Pool): Promise<number> {
  const { rows: elections } = await pool.query<{ done: number }>('select champion.tick() as done');
  const { rows: decisions } = await pool.query<{ done: number }>('select decision.tick() as done');
  const { rows: reminders } = await pool.query<{ done: number }>('select decision.remind_due() as done');
  const { rows: actions } = await pool.query<{ done: number }>('select action.tick() as done');
  const { rows: ended } = await pool.query<{ done: number }>('select register.tick() as done');
  return (elections[0]?.done ?? 0) + (decisions[0]?.done ?? 0) + (reminders[0]?.done ?? 0) + (actions[0]?.done ?? 0) + (ended[0]?.done ?? 0);
}
