import { CopyField, Disclosure, QuietLink, Stack, Text } from '@tribune/ui';
import { texts } from './entry.texts.js';
import type { Entry } from './register.documents.js';

/** What holds it fast: its address and the fingerprint of its text. Of what is final, a certificate that verifies without anybody's server. */
export function Record({ entry: { key, kind, hash, keptUntil }, slug }: { entry: Entry; slug: string }) {
  return (
    <Disclosure summary={texts.record}>
      <Stack>
        <Text size="sm">{texts.recordLead}</Text>
        <CopyField label={texts.address} value={`${location.origin}/r/${slug}/${key}`} />
        {hash && <CopyField label={texts.hash} value={hash} />}
        {kind === 'FINAL' && !keptUntil && <Stack gap="xs"><QuietLink href={`/audit/${slug}/decisions/${key}.json`} download={`${slug}-${key}.json`}>{texts.certificate}</QuietLink><Text size="sm" tone="muted">{texts.certificateLead}</Text></Stack>}
        <QuietLink muted href={`/r/${slug}/${key}.json`}>{texts.json}</QuietLink>
      </Stack>
    </Disclosure>
  );
}
