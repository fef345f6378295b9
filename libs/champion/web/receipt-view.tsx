import { Cluster, CopyField, Notice, QuietLink, Stack } from '@tribune/ui';
import { texts } from './vote.texts.js';

/** The receipt, shown once: to copy, to save, or to write down. */
export function Receipt({ receipt, organization }: { receipt: string; organization: string }) {
  return (
    <Stack gap="lg">
      <CopyField label={texts.receipt} value={receipt} hint={texts.receiptHint} />
      <Cluster><QuietLink href={`data:text/plain;charset=utf-8,${encodeURIComponent(texts.file(organization, receipt))}`} download="ballot-receipt.txt">{texts.save}</QuietLink></Cluster>
      <Notice tone="waiting">{texts.notKept}</Notice>
      <Cluster><QuietLink muted to="/ballot-secrecy">{texts.secrecy}</QuietLink></Cluster>
    </Stack>
  );
}
