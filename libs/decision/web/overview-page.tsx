import { Loaded, Sections, useLiveQuery, useSignedIn } from '@tribune/kernel/web';
import { Button, ButtonLink, EmptyState, formatExact, Page, Text } from '@tribune/ui';
import { OverviewBlocks } from './overview-blocks.js';
import { OverviewQuery } from './overview.documents.js';
import { OverviewEffects } from './overview-effects.js';
import { saidOf } from './overview-said.js';
import { OverviewStates } from './overview-states.js';
import { texts } from './overview.texts.js';
import { OverviewTime } from './overview-time.js';
import { OverviewYours } from './overview-yours.js';
import { seesOverview } from './sees-overview.js';
import styles from './overview.module.css';

/** Ten minutes before a summit: what is blocked at whom and why, what waits for the reader, where everything stands. Prints on one page. */
export function OverviewPage() {
  return seesOverview(useSignedIn()) ? <OverviewOf /> : <Page title={texts.title}><EmptyState title={texts.notOpen} sentence={texts.notOpenSentence} action={<ButtonLink to="/decisions">{texts.board}</ButtonLink>} /></Page>;
}

function OverviewOf() {
  const query = useLiveQuery({ query: OverviewQuery, variables: {}, about: { types: ['Decision', 'Term', 'Election', 'Constituency', 'Council', 'Action'] } });
  const overview = query.data?.overview;
  return (
    <div className={styles.sheet}>
      <Page width="wide" title={texts.title} lead={overview && saidOf(overview.blockedCounts)}
        state={overview && <Text size="sm" tone="muted">{texts.asOf(formatExact(overview.at))}</Text>} actions={<Button onPress={() => window.print()}>{texts.print}</Button>}>
        <Loaded query={query} label={texts.title}>
          {(data) => (
            <>
              <div className={styles.twoOnPaper}><OverviewBlocks blocked={data.overview.blocked} count={data.overview.blockedCounts.reduce((sum, { count }) => sum + count, 0)} /></div>
              <OverviewStates states={data.overview.states} />
              <div className={styles.pair}><OverviewTime time={data.overview.timeToDecide} /><OverviewYours items={data.waitingForYou} /></div>
              <div className={styles.screenOnly}><Sections at="overview" id="" /></div>
              <div className={styles.twoOnPaper}><OverviewEffects decisions={data.decisions.edges.map(({ node }) => node)} today={data.overview.at.slice(0, 10)} /></div>
            </>
          )}
        </Loaded>
      </Page>
    </div>
  );
}
