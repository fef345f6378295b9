import { isSmallSample } from '@tribune/evidence/domain';
import { formatNumber } from '@tribune/kernel/web';
import { Figure, Text } from '@tribune/ui';
import type { Evidence } from './evidence.documents.js';
import { texts } from './evidence.texts.js';

/** No figure without its sample and its interval, or the words that they are missing; a small sample says so in colour too. */
export function EvidenceFigure({ evidence: { unit, n, low, high }, value }: { evidence: Evidence; value: string }) {
  const sample = n === null ? texts.sampleUnknown : isSmallSample(n) ? <Text as="span" size="xs" tone="waiting" strong>{texts.small(n)}</Text> : texts.sample(n);
  const interval = low !== null && high !== null ? texts.interval(spelt(low), spelt(high)) : texts.noInterval;
  return <Figure value={spelt(value)} unit={unit} notes={[sample, interval]} />;
}

const spelt = (decimal: string): string => formatNumber(Number(decimal), 6);
