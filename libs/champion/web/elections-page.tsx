import { hasRole, Loaded, useLiveQuery, useSignedIn } from '@tribune/kernel/web';
import { Columns, EmptyState, Page, Section, Stack } from '@tribune/ui';
import { CallElection } from './call-election.js';
import { ChampionCard } from './champion-card.js';
import { texts } from './champion.texts.js';
import { CreateConstituency } from './create-constituency.js';
import { ConstituenciesQuery, ElectionsQuery, type Constituency } from './election.documents.js';
import { ElectionRows } from './election-rows.js';
import { Office } from './office.js';

const ABOUT = { types: ['Election', 'Term', 'Constituency'] };

/** Who speaks for whom, what one does with one's own office, and every election. */
export function ElectionsPage() {
  const session = useSignedIn();
  const constituencies = useLiveQuery({ query: ConstituenciesQuery, variables: {}, about: ABOUT });
  const elections = useLiveQuery({ query: ElectionsQuery, variables: {}, about: ABOUT });
  return (
    <Page title={texts.elections.title} lead={texts.elections.lead} width="wide" actions={hasRole(session, 'ADMIN') && <CreateConstituency />}>
      <Stack gap="xl">
        <Section title={texts.elections.seats}>
          <Loaded query={constituencies} label={texts.elections.seats}>
            {({ constituencies: all }) => (all.length === 0 ? <EmptyState title={texts.elections.nothing} sentence={texts.elections.nothingSentence} /> : <Seats all={all} personId={session.person.id} />)}
          </Loaded>
        </Section>
        <Section title={texts.elections.list}>
          <Loaded query={elections} label={texts.elections.list}>{({ elections: page }) => <ElectionRows rows={page.edges.map(({ node }) => node)} />}</Loaded>
        </Section>
      </Stack>
    </Page>
  );
}

function Seats({ all, personId }: { all: readonly Constituency[]; personId: string }) {
  const mine = all.flatMap((constituency) => [constituency.champion, ...constituency.alternates].flatMap((term) => (term?.person.id === personId ? [{ constituency, term }] : [])));
  return (
    <Columns>
      {all.map((constituency) => <ChampionCard key={constituency.id} constituency={constituency} actions={constituency.callClosed === null && <CallElection constituency={constituency} />} />)}
      {mine.map(({ constituency, term }) => <Office key={term.id} constituency={constituency} term={term} />)}
    </Columns>
  );
}
