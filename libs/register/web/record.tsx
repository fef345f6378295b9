import { CopyField, Disclosure, QuietLink, Stack, Text } from '@tribune/ui';
import { texts } from './entry.texts.js';
import type { Entry } from './register.documents.js';

/** What holds it fast: its address and the fingerprint of its text. A certificate that verifies offline will stand here. */
export function Record({ entry: { key, hash }, slug }: { entry: Entry; slug: string }) {
  return (
    <Disclosure summary={texts.record}>
      <Stack>
        <Text size="sm">{texts.recordLead}</Text>
        <CopyField label={texts.address} value={`${location.origin}/r/${slug}/${key}`} />
        {hash && <CopyField label={texts.hash} value={hash} />}
        <QuietLink muted href={`/r/${slug}/${key}.json`}>{texts.json}</QuietLink>
      </Stack>
    </Disclosure>
  );
}
