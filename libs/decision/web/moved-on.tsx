import { Button, Cluster, Notice, Stack } from '@tribune/ui';
import type { Revision } from './decision.documents.js';
import { TextDifference } from './text-difference.js';

/** The text changed under somebody's hands: shows what changed, and goes on once they say that they have read it. */
export function MovedOn({ title, sentence, read, before, after, onRead }: { title: string; sentence: string; read: string; before: Revision; after: Revision; onRead: () => void }) {
  return (
    <Stack gap="sm">
      <Notice tone="waiting" title={title} urgent>{sentence}</Notice>
      <TextDifference before={before} after={after} />
      <Cluster><Button onPress={onRead}>{read}</Button></Cluster>
    </Stack>
  );
}
