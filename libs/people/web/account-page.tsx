import { Loaded, useLiveQuery } from '@tribune/kernel/web';
import { DefinitionList, Page, Section } from '@tribune/ui';
import { AccountQuery, type Account } from './people.documents.js';
import { PasskeySection } from './passkey-section.js';
import { roleWords } from './role-words.js';
import { SessionsSection } from './sessions-section.js';

/** What is one's own: name and address, the passkey, and where one is signed in. */
export function AccountPage() {
  const query = useLiveQuery({ query: AccountQuery, variables: {}, about: { types: ['Person', 'Term'] } });
  return (
    <Page title="Your account" width="narrow">
      <Loaded query={query} label="Your account">
        {({ session }) => session && (
          <>
            <Section title="You"><DefinitionList items={about(session)} /></Section>
            <PasskeySection account={session} />
            <SessionsSection sessions={session.signedIn} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function about({ person, isChampion, isAlternate }: Account) {
  const office = isChampion ? 'Champion, elected by the roll' : isAlternate ? 'Alternate, elected by the roll' : null;
  const roles = person.roles.map((role) => roleWords[role].name).join(', ');
  return [
    { term: 'Name', description: person.name },
    { term: 'Address', description: person.email },
    ...(office ? [{ term: 'Office', description: office }] : []),
    ...(roles ? [{ term: 'Roles', description: roles }] : []),
  ];
}
