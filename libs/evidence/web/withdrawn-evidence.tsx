import { Stack, Text } from '@tribune/ui';
import type { Evidence } from './evidence.documents.js';
import { texts } from './evidence.texts.js';
import { nameOf } from './name-of.js';

/** Kept and struck, with the reason. */
export function WithdrawnEvidence({ evidence }: { evidence: Evidence }) {
  const { kind, value, unit, quote, text, why, author, withdrawnBecause } = evidence;
  const said = [value !== null ? `${value} ${unit}`.trim() : '', quote, text, why].filter(Boolean);
  return (
    <Stack gap="xs">
      <Text size="sm" tone="muted"><s>{[texts.kinds[kind], nameOf(evidence)].filter(Boolean).join(': ')}</s></Text>
      {said.map((each) => <Text key={each} size="sm" tone="muted"><s>{each}</s></Text>)}
      <Text size="sm">{texts.withdrawnBy(author.name, withdrawnBecause ?? '')}</Text>
    </Stack>
  );
}
