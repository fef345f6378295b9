import { Stack, Text, TextDiff } from '@tribune/ui';
import { texts } from './decision.texts.js';
import { differenceOf, type Readable } from './revision-difference.js';

/** What changed from one text of a decision to another, part by part; parts that are the same are left out. */
export function TextDifference({ before, after, live }: { before: Readable; after: Readable; live?: boolean | undefined }) {
  const parts = differenceOf(before, after);
  if (parts.length === 0) return <Text size="sm" tone="muted">{texts.revisions.same}</Text>;
  return <Stack gap="md">{parts.map((part) => <TextDiff key={part.label} {...part} live={live} />)}</Stack>;
}
