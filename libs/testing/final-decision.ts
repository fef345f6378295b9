import type { DecisionActs } from './decision-acts.js';
import { showPasskey } from './sign-in.js';
import type { Citizen } from './world.js';

/** A decision that everybody carried and the champion approved: final. */
export async function finalDecision(acts: DecisionActs, champion: Citizen, more: object = {}): Promise<string> {
  const decisionId = await acts.carried(acts.world.chair, acts.member(1), more);
  await approve(acts, champion, decisionId);
  return decisionId;
}

/** The champion approves what was carried. */
export async function approve(acts: DecisionActs, champion: Citizen, decisionId: string): Promise<void> {
  await showPasskey(acts.world.database, champion.token);
  await acts.done(champion, 'approveDecision', await acts.approval(decisionId));
}
