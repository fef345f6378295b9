import { Loaded, Sections, useLiveQuery } from '@tribune/kernel/web';
import { DefinitionList, Page, Section } from '@tribune/ui';
import { account as words } from './account.texts.js';
import { AddressSection } from './address-section.js';
import { PasskeySection } from './passkey-section.js';
import { AccountQuery, type Account } from './people.documents.js';
import { PreferencesSection } from './preferences-section.js';
import { texts } from './people.texts.js';
import { SessionsSection } from './sessions-section.js';
import { TokenSection } from './token-section.js';

/** What is one's own: name, address, how one reads, the passkey, and where one is signed in. */
export function AccountPage() {
  const query = useLiveQuery({ query: AccountQuery, variables: {}, about: { types: ['Person', 'Term'] } });
  return (
    <Page title={words.title} width="narrow">
      <Loaded query={query} label={words.title}>
        {({ session }) => session && (
          <>
            <Section title={words.you}><DefinitionList items={about(session)} /></Section>
            <AddressSection account={session} />
            <PreferencesSection person={session.person} />
            <PasskeySection account={session} />
            <Sections at="account" id="" />
            {(session.person.employee || session.isChampion || session.isAlternate) && <TokenSection />}
            <SessionsSection sessions={session.signedIn} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function about({ person, isChampion, isAlternate }: Account) {
  const office = isChampion ? words.champion : isAlternate ? words.alternate : null;
  const roles = person.roles.map((role) => texts.roles[role].name).join(', ');
  return [
    { term: words.name, description: person.name },
    ...(office ? [{ term: words.office, description: office }] : []),
    ...(roles ? [{ term: words.roles, description: roles }] : []),
  ];
}
