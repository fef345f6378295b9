import { Disclosure, ShareBar, Stack, Text } from '@tribune/ui';
import type { Effect } from './action.documents.js';
import { texts } from './action.texts.js';
import { BAND_TONES } from './tones.js';

/** What those who voted expected: only ever together. */
export function Predictions({ effects, score }: { effects: readonly Effect[]; score: number | null }) {
  const predicted = effects.filter(({ predictions }) => predictions !== null);
  if (predicted.length === 0) return null;
  const { title, lead, brier } = texts.predictions;
  return (
    <Disclosure summary={title}>
      <Stack>
        <Text size="sm" tone="muted">{lead}</Text>
        {predicted.map((effect) => <Spread key={effect.number} effect={effect} />)}
        {score !== null && <Text size="sm" strong>{brier(score)}</Text>}
      </Stack>
    </Disclosure>
  );
}

function Spread({ effect: { name, predictions, myPrediction } }: { effect: Effect }) {
  if (!predictions) return null;
  const { count, mean, lowest, highest, bands } = predictions;
  const words = texts.predictions;
  return (
    <Stack gap="xs">
      <Text strong>{name}</Text>
      <Text size="sm">{words.spread(count, mean, lowest, highest)}{myPrediction !== null && ` ${words.mine(myPrediction)}`}</Text>
      <ShareBar label={name} shares={bands.map((each, at) => ({ label: words.bands[at] ?? '', count: each, tone: BAND_TONES[at] ?? 'neutral' }))} />
    </Stack>
  );
}
