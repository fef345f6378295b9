import { sayVotingRule } from '@tribune/council/domain';
import { hasRole, LoadedPage, Sections, useLiveQuery, useSearchParam, useSignedIn } from '@tribune/kernel/web';
import { ButtonLink, Columns, DefinitionList, EmptyState, language, Page, Section, Segmented } from '@tribune/ui';
import { AllowProxies } from './allow-proxies.js';
import { ChangeCouncil } from './change-council.js';
import { Charter } from './charter.js';
import { Composition } from './composition.js';
import { DeclareVotingRule } from './declare-voting-rule.js';
import { WeighSeat } from './weigh-seat.js';
import { CouncilsQuery, type Council } from './council.documents.js';
import { texts } from './council.texts.js';
import { Meetings } from './meetings.js';
import { Seats } from './seats.js';

/** Who sits on the council, for which function, and how it decides. */
export function CouncilPage() {
  const query = useLiveQuery({ query: CouncilsQuery, variables: {}, about: { types: ['Council', 'Seat', 'Organization'] } });
  const [chosen, choose] = useSearchParam('council');
  return (
    <LoadedPage query={query} title={texts.title}>
      {({ councils, ownerFunctions }) => {
        const council = councils.find(({ id }) => id === chosen) ?? councils[0];
        return council ? <OneCouncil key={council.id} council={council} councils={councils} functions={ownerFunctions} onChoose={choose} /> : <NoCouncil />;
      }}
    </LoadedPage>
  );
}

interface OneCouncilProps {
  council: Council;
  councils: readonly Council[];
  /** All functions of the organization. */
  functions: readonly string[];
  onChoose: (id: string) => void;
}

function OneCouncil({ council, councils, functions, onChoose }: OneCouncilProps) {
  const admin = hasRole(useSignedIn(), 'ADMIN');
  const speaking = new Set(council.seats.map((seat) => seat.function).filter(Boolean)).size;
  const { name, seats, votingRules } = council;
  return (
    <Page title={name} lead={texts.lead(seats.length, speaking)}
      above={councils.length > 1 && <Segmented label={texts.title} value={council.id} onChange={onChoose} options={councils.map((each) => ({ value: each.id, label: each.name }))} />}
      actions={admin && <><ChangeCouncil council={council} /><ButtonLink to="/import/seats">{texts.import}</ButtonLink></>}>
      <Charter council={council} />
      <Meetings key={council.id} council={council} />
      <Seats council={council} />
      <Composition council={council} functions={functions} />
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
