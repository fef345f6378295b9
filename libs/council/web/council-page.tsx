import { sayVotingRule } from '@tribune/council/domain';
import { formatCount, hasRole, LoadedPage, useLiveQuery, useSearchParam, useSignedIn } from '@tribune/kernel/web';
import { ButtonLink, DefinitionList, EmptyState, Page, Prose, Section, Segmented } from '@tribune/ui';
import { CouncilsQuery, type Council } from './council.documents.js';
import { Seats } from './seats.js';

/** Who sits on the council, for which function, and how it decides. */
export function CouncilPage() {
  const query = useLiveQuery({ query: CouncilsQuery, variables: {}, about: { types: ['Council', 'Seat'] } });
  const [chosen, choose] = useSearchParam('council');
  return (
    <LoadedPage query={query} title="Council">
      {({ councils }) => {
        const council = councils.find(({ id }) => id === chosen) ?? councils[0];
        return council ? <OneCouncil council={council} councils={councils} onChoose={choose} /> : <NoCouncil />;
      }}
    </LoadedPage>
  );
}

function OneCouncil({ council, councils, onChoose }: { council: Council; councils: readonly Council[]; onChoose: (id: string) => void }) {
  const admin = hasRole(useSignedIn(), 'ADMIN');
  const functions = new Set(council.seats.map((seat) => seat.function).filter(Boolean)).size;
  const { name, charter, seats, votingRules } = council;
  return (
    <Page title={name} lead={`${formatCount(seats.length, 'member')} from ${formatCount(functions, 'function')} decide here what happens where customers meet the company.`}
      above={councils.length > 1 && <Segmented label="Council" value={council.id} onChange={onChoose} options={councils.map((each) => ({ value: each.id, label: each.name }))} />}
      actions={admin && <ButtonLink to="/import/seats">Import seats</ButtonLink>}>
      {charter && <Section title="What it is for"><Prose>{charter}</Prose></Section>}
      <Seats council={council} />
      <Section title="How it votes" lead="Whoever proposes chooses one of these. When voting opens, the rule is frozen: nobody changes it while a vote runs.">
        <DefinitionList items={votingRules.map((rule) => ({ term: rule.isDefault ? `${rule.name}, the default` : rule.name, description: sayVotingRule(rule) }))} />
      </Section>
    </Page>
  );
}

function NoCouncil() {
  const admin = hasRole(useSignedIn(), 'ADMIN');
  return (
    <Page title="Council">
      <EmptyState title="There is no council yet" sentence={admin ? 'Its members’ addresses are enough to begin.' : 'Your administrator sets it up.'} action={admin && <ButtonLink to="/set-up" look="primary">Create the council</ButtonLink>} />
    </Page>
  );
}
