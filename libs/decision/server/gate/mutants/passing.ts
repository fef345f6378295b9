import type { Stages } from './stages.js';
import { Steps } from './steps.js';

/** Eight days without a worker, in which a champion answers one decision in time and takes an answer to another back, so that they are asked anew, and another hands over when a clock of theirs runs out. */
export class Passing extends Steps {
  async eightDays({ askedAnew, answered }: Stages): Promise<void> {
    Object.assign(this.ids, { askedAnew, answered });
    await this.db.owner(`select kernel.shift_clock('4 days')`);
    await this.act('champion', 'decision.refuse_decision', ...(await this.seen('askedAnew', 'customers')), 'Harm.', 'Letters.', 'Leave it.');
    await this.act('champion', 'decision.revoke_answer', askedAnew, this.world.customers);
    await this.approve('answered', 'customers');
    await this.db.owner(`select kernel.shift_clock('2 days')`);
    await this.act('staffChampion', 'champion.hand_over', this.world.employees, await this.ahead('36 hours'));
    await this.db.owner(`select kernel.shift_clock('2 days 1 hour')`);
  }
}
