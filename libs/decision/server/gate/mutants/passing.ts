import { Steps } from './steps.js';

/** Eight days without a worker, in which a champion takes an answer back, so that they are asked anew, and another hands over when a clock of theirs runs out. */
export class Passing extends Steps {
  async eightDays(askedAnew: string): Promise<void> {
    this.ids['askedAnew'] = askedAnew;
    await this.db.owner(`select kernel.shift_clock('4 days')`);
    await this.act('champion', 'decision.refuse_decision', ...(await this.seen('askedAnew', 'customers')), 'Harm.', 'Letters.', 'Leave it.');
    await this.act('champion', 'decision.revoke_answer', askedAnew, this.world.customers);
    await this.db.owner(`select kernel.shift_clock('2 days')`);
    await this.act('staffChampion', 'champion.hand_over', this.world.employees, await this.ahead('36 hours'));
    await this.db.owner(`select kernel.shift_clock('2 days 1 hour')`);
  }
}
