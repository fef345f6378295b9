import { Stack, TextDiff } from '@tribune/ui';
import type { Change } from './touch-point.documents.js';
import { texts } from './touch-point.texts.js';

/** What some changes came to, part by part, the newest first. */
export function PartDifferences({ changes }: { changes: readonly Change[] }) {
  return (
    <Stack gap="sm">
      {changes.flatMap(({ at, parts }) => parts.map(({ part, from, to }) => <TextDiff key={`${at}.${part}`} label={capital(texts.parts[part])} before={said(part, from)} after={said(part, to)} />))}
    </Stack>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Values that the API names, as the page says them. */
function said(part: Change['parts'][number]['part'], value: string): string {
  if (part === 'priority') return texts.priorities[Number(value)] ?? value;
  if (part === 'sourcing') return value === 'PARTNER' ? texts.sourcing.PARTNER : texts.sourcing.IN_HOUSE;
  if (part === 'ownerFunction') return value || texts.unowned;
  return value;
}
