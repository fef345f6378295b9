import { Stack, Statement } from '@tribune/ui';
import type { Revision } from './decision.documents.js';
import { texts } from './decision.texts.js';

/** What every decision opens with (D2): what changes for customers, and why that is good for them. */
export function Opening({ revision: { whatChanges, easier } }: { revision: Pick<Revision, 'whatChanges' | 'easier'> }) {
  const { missing, ...titles } = texts.opening;
  return (
    <Stack gap="lg">
      <Statement title={titles.whatChanges}>{whatChanges || missing}</Statement>
      <Statement title={titles.easier} size="md">{easier || missing}</Statement>
    </Stack>
  );
}
