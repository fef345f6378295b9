import type { WhyNot } from '@tribune/council/domain';
import { refusalOf } from '@tribune/kernel/server';

/** Why not, as the refusal itself would say it; null when nothing stands against it. */
export function sentenceOf(whyNot: WhyNot | null): string | null {
  if (!whyNot) return null;
  const refusal = refusalOf(whyNot.code, whyNot.data);
  if (!refusal) throw new Error(`No refusal is called ${whyNot.code}.`);
  return refusal.message;
}
