import { Text, useNow } from '@tribune/ui';
import type { ConstituencyAnswer } from './decision.documents.js';
import { texts } from './deliberating.texts.js';

/** While a champion's clock stands still: until when, and what they ask. */
export function Paused({ clock }: Pick<ConstituencyAnswer, 'clock'>) {
  const now = useNow();
  if (!clock?.resumesAt || Date.parse(clock.resumesAt) <= now) return null;
  return <Text size="sm" as="span">{texts.clock.paused(clock.resumesAt, clock.pausedBecause ?? '')}</Text>;
}
