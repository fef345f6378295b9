import { Button } from './button.js';
import { Notice } from './notice.js';
import { Cluster, Stack } from './stack.js';
import { TextDiff } from './text-diff.js';
import { texts } from './ui.texts.js';
import type { VersionedDraft } from './use-versioned-draft.js';

export interface MovedOnProps {
  draft: Pick<VersionedDraft<unknown>, 'closed' | 'goOn'>;
  /** What was typed is on its way: what changes now is their own doing. */
  pending: boolean;
  /** Each part in words, as it was read and as it stands; equal ones are left out. */
  parts: readonly { readonly label: string; readonly before: string; readonly after: string }[];
  /** Puts an earlier refusal away. */
  onGoOn: () => void;
}

/** Above a form: somebody has changed meanwhile what is being changed here. Nothing typed is lost. */
export function MovedOn({ draft, pending, parts, onGoOn }: MovedOnProps) {
  if (draft.closed === null || pending) return null;
  return (
    <Stack>
      <Notice tone="waiting" urgent title={draft.closed}>{texts.movedOn.sentence}</Notice>
      {parts.filter(({ before, after }) => before !== after).map(({ label, before, after }) => <TextDiff key={label} label={label} before={before} after={after} />)}
      <Cluster><Button size="sm" onPress={() => { onGoOn(); draft.goOn(); }}>{texts.movedOn.goOn}</Button></Cluster>
    </Stack>
  );
}
