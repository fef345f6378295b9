import { useNavigate, useParams } from '@tanstack/react-router';
import { hasRole, useSignedIn } from '@tribune/kernel/web';
import { EmptyState, Page, QuietLink, Segmented, Stack } from '@tribune/ui';
import { ImportPanel } from './import-panel.js';
import { importWords, type ImportKind } from './import-words.js';

const KINDS = Object.keys(importWords) as ImportKind[];

/** Files in: customers, people, seats, touch points. */
export function ImportPage() {
  const admin = hasRole(useSignedIn(), 'ADMIN');
  const { kind: path }: { kind?: string } = useParams({ strict: false });
  const navigate = useNavigate();
  const kind = KINDS.find((each) => importWords[each].path === path) ?? 'ROLL';
  return (
    <Page title="Import" lead="From a spreadsheet, saved as CSV. You see what would change before anything does; one bad row, and nothing is imported." width="narrow" above={<QuietLink to="/set-up" muted>Set-up</QuietLink>}>
      {admin ? (
        <Stack gap="lg">
          <Segmented label="What does the file bring?" value={kind} onChange={(next) => void navigate({ to: `/import/${importWords[next].path}`, replace: true })} options={KINDS.map((value) => ({ value, label: importWords[value].label }))} />
          <ImportPanel key={kind} kind={kind} />
        </Stack>
      ) : <EmptyState title="Administrators import" sentence="Ask your administrator to bring the file in." />}
    </Page>
  );
}
