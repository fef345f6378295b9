import { LoadedPage, NotTherePage, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { Clock, Cluster, Page, QuietLink, Split, Stack, StateBadge, Stepper } from '@tribune/ui';
import { texts } from './champion.texts.js';
import { DrawVotingCard } from './draw-voting-card.js';
import { ElectionBallotsQuery, ElectionQuery, type Election } from './election.documents.js';
import { ElectionResult } from './election-result.js';
import { MyNomination } from './my-nomination.js';
import { Nominate } from './nominate.js';
import { Rules } from './rules.js';
import { Roll } from './roll.js';
import { Standing } from './standing.js';
import { stateOf } from './state-of.js';
import { useBallots } from './use-ballots.js';

/** One election through its phases: naming, voting, the count. */
export function ElectionPage() {
  const id = usePathParam('id');
  const query = useLiveQuery({ query: ElectionQuery, variables: { id }, about: { ids: [id], types: ['Term', 'Constituency'] } });
  return <LoadedPage query={query} title={texts.elections.title}>{({ election }) => (election ? <Loaded election={election} /> : <NotTherePage />)}</LoadedPage>;
}

function Loaded({ election }: { election: Election }) {
  const title = (election.confirmation ? texts.elections.confirmationOf : texts.elections.of)(election.constituency?.name ?? '');
  const fetchBallots = useBallots(ElectionBallotsQuery, { id: election.id }, (data) => data.election?.ballots ?? []);
  return (
    <Page title={title} above={<QuietLink muted to="/elections">{texts.elections.title}</QuietLink>} state={<State election={election} />} width="wide">
      <Stack gap="lg">
        <Stepper label={texts.phases.label} steps={stepsOf(election)} />
        <Split aside={<Stack><Roll election={election} /><Rules election={election} /></Stack>}>
          <Stack gap="lg">
            {election.state === 'NOMINATING' && (election.myNomination ? <MyNomination key={election.myNomination.statement} election={election} /> : !election.confirmation && <Nominate election={election} />)}
            {election.state === 'VOTING' && <DrawVotingCard election={election} />}
            {election.result ? <ElectionResult title={title} result={election.result} terms={election.terms} fetchBallots={fetchBallots} /> : <Standing election={election} />}
            {election.state === 'NOMINATING' && election.myNomination && !election.confirmation && <Nominate election={election} />}
          </Stack>
        </Split>
      </Stack>
    </Page>
  );
}

function State({ election }: { election: Election }) {
  const { state, confirmation, nominationsCloseAt, votingClosesAt } = election;
  if (state === 'PUBLISHED') return <StateBadge tone="final" label={texts.states.PUBLISHED} />;
  return (
    <Cluster gap="md">
      <StateBadge tone={state === 'VOTING' ? 'waiting' : 'accent'} label={stateOf(election)} />
      <Clock due={state === 'NOMINATING' ? nominationsCloseAt : votingClosesAt} label={confirmation && state === 'NOMINATING' ? texts.confirming.clock : texts.clocks[state]} passed={texts.clocks.passed} exact />
    </Cluster>
  );
}

function stepsOf({ state, confirmation }: Election) {
  const order = ['NOMINATING', 'VOTING', 'PUBLISHED'] as const;
  const now = order.indexOf(state);
  return [confirmation ? texts.confirming.phase : texts.phases.nominating, texts.phases.voting, texts.phases.published].map((label, at) => ({
    label,
    state: at < now || state === 'PUBLISHED' ? ('done' as const) : at === now ? ('current' as const) : ('coming' as const),
  }));
}
