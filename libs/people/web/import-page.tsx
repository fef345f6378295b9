import { useNavigate, useParams } from '@tanstack/react-router';
import { hasRole, NotTherePage, useSignedIn } from '@tribune/kernel/web';
import { EmptyState, Page, QuietLink, Segmented, Stack } from '@tribune/ui';
import { ImportPanel } from './import-panel.js';
import { importWords, type ImportKind } from './import-words.js';
import { texts } from './import.texts.js';

const KINDS = Object.keys(importWords) as ImportKind[];

/** Files in: customers, people, seats, touch points. */
export function ImportPage() {
  const admin = hasRole(useSignedIn(), 'ADMIN');
  const { kind: path }: { kind?: string } = useParams({ strict: false });
  const navigate = useNavigate();
  const kind = path === undefined ? 'ROLL' : KINDS.find((each) => importWords[each].path === path);
  if (!kind) return <NotTherePage />;
  return (
    <Page title={texts.title} lead={texts.lead} width="narrow" above={<QuietLink to="/set-up" muted>{texts.setUp}</QuietLink>}>
      {admin ? (
        <Stack gap="lg">
          <Segmented label={texts.what} value={kind} onChange={(next) => void navigate({ to: `/import/${importWords[next].path}`, replace: true })} options={KINDS.map((value) => ({ value, label: texts.kinds[value].label }))} />
          <ImportPanel key={kind} kind={kind} />
        </Stack>
      ) : <EmptyState title={texts.notYours} sentence={texts.notYoursSentence} />}
    </Page>
  );
}
