import { hasRole, LoadedPage, useLiveQuery, useSignedIn } from '@tribune/kernel/web';
import { EmptyState, Page, QuietLink, Section } from '@tribune/ui';
import { MoveRegister } from './move-register.js';
import { SettingsQuery } from './register.documents.js';
import { SetAudience } from './set-register-audience.js';
import { texts } from './settings.texts.js';

/** Who reads the register, and where it stands: for administrators. */
export function SettingsPage() {
  const session = useSignedIn();
  const { slug } = session.organization;
  const query = useLiveQuery({ query: SettingsQuery, variables: { slug }, about: { types: ['Organization'] } });
  const above = <QuietLink muted to={`/r/${slug}`}>{texts.register}</QuietLink>;
  if (!hasRole(session, 'ADMIN')) return <Page title={texts.title} width="narrow" above={above}><EmptyState title={texts.notYours} sentence={texts.notYoursSentence} action={<QuietLink to={`/r/${slug}`}>{texts.read}</QuietLink>} /></Page>;
  return (
    <LoadedPage query={query} title={texts.title}>
      {({ register }) => (
        <Page title={texts.title} lead={texts.lead} width="narrow" above={above}>
          <SetAudience key={register?.audience} audience={register?.audience ?? 'CUSTOMERS'} />
          <Section title={texts.address} lead={texts.addressLead}><MoveRegister key={register?.slug} slug={register?.slug ?? ''} /></Section>
        </Page>
      )}
    </LoadedPage>
  );
}
