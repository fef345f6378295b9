import { sayVotingRule } from '@tribune/council/domain';
import { hasRole, LoadedPage, Sections, useLiveQuery, useSearchParam, useSignedIn } from '@tribune/kernel/web';
import { ButtonLink, Columns, DefinitionList, EmptyState, language, Page, Prose, Section, Segmented } from '@tribune/ui';
import { AllowProxies } from './allow-proxies.js';
import { DeclareVotingRule } from './declare-voting-rule.js';
import { WeighSeat } from './weigh-seat.js';
import { CouncilsQuery, type Council } from './council.documents.js';
import { texts } from './council.texts.js';
import { Seats } from './seats.js';

/** Who sits on the council, for which function, and how it decides. */
export function CouncilPage() {
  const query = useLiveQuery({ query: CouncilsQuery, variables: {}, about: { types: ['Council', 'Seat'] } });
  const [chosen, choose] = useSearchParam('council');
  return (
    <LoadedPage query={query} title={texts.title}>
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
    <Page title={name} lead={texts.lead(seats.length, functions)}
      above={councils.length > 1 && <Segmented label={texts.title} value={council.id} onChange={onChoose} options={councils.map((each) => ({ value: each.id, label: each.name }))} />}
      actions={admin && <ButtonLink to="/import/seats">{texts.import}</ButtonLink>}>
      {charter && <Section title={texts.charter}><Prose>{charter}</Prose></Section>}
      <Seats council={council} />
      <Section title={texts.rules} lead={texts.rulesLead}>
        <DefinitionList items={votingRules.map((rule) => ({ term: rule.isDefault ? texts.usual(rule.name) : rule.name, description: sayVotingRule(rule, language()) }))} />
        {admin && <DeclareVotingRule council={council} />}
        {admin && <AllowProxies council={council} />}
        {admin && votingRules.some(({ method }) => method === 'WEIGHTED') && <Columns>{seats.map((seat) => <WeighSeat key={seat.id} seat={seat} />)}</Columns>}
      </Section>
      <Sections at="council.page" id={council.id} />
    </Page>
  );
}

function NoCouncil() {
  const admin = hasRole(useSignedIn(), 'ADMIN');
  return (
    <Page title={texts.title}>
      <EmptyState title={texts.none} sentence={admin ? texts.beginAdmin : texts.begin} action={admin && <ButtonLink to="/set-up" look="primary">{texts.create}</ButtonLink>} />
    </Page>
  );
}
