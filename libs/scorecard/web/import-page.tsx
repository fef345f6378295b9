import { hasRole, useSignedIn } from '@tribune/kernel/web';
import { ImportPanel } from '@tribune/people/web';
import { EmptyState, Page, QuietLink } from '@tribune/ui';
import { texts } from './scorecard.texts.js';

/** Figures from a file: looked at first, imported second, all or nothing. */
export function ImportFiguresPage() {
  const session = useSignedIn();
  const { title, lead, notYours, notYoursSentence } = texts.import;
  return (
    <Page title={title} lead={lead} width="narrow" above={<QuietLink to="/scorecard" muted>{texts.title}</QuietLink>}>
      {hasRole(session, 'ANALYST', 'ADMIN') ? <ImportPanel kind="FIGURES" /> : <EmptyState title={notYours} sentence={notYoursSentence} />}
    </Page>
  );
}
