import { Section, Stack, Text } from '@tribune/ui';
import type { Overview } from './overview.documents.js';
import { texts } from './overview.texts.js';

const FEW = 5;

/** How long it takes, with its n: a median from three decisions on, and no average of two. */
export function OverviewTime({ time }: { time: Overview['timeToDecide'] }) {
  return <Section title={texts.time.title} lead={texts.time.lead}><Figure time={time} /></Section>;
}

function Figure({ time: { count, medianDays, shortestDays, longestDays } }: { time: Overview['timeToDecide'] }) {
  const { none, one, two, median, medianOf, range, few } = texts.time;
  if (count === 0 || shortestDays === null || longestDays === null) return <Text>{none}</Text>;
  if (medianDays === null) return <Text>{count === 1 ? one(shortestDays) : two(shortestDays, longestDays)}</Text>;
  return (
    <Stack gap="xs">
      <Text size="xl" strong>{median(medianDays)}</Text>
      <Text size="sm" tone="muted">{medianOf(count)}, {range(shortestDays, longestDays)}</Text>
      {count < FEW && <Text size="sm" tone="waiting">{few}</Text>}
    </Stack>
  );
}
