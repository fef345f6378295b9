import { LoadedPage, NotTherePage, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { Button, ButtonLink, Page, QuietLink, Stack, StateBadge } from '@tribune/ui';
import { texts as summits } from './summit.texts.js';
import { STATE_TONES } from './tones.js';
import { texts as trace } from './trace.texts.js';
import { ViewBelieved } from './view-believed.js';
import { ViewBlocked } from './view-blocked.js';
import { BeforeLookQuery, SummitViewQuery, type ViewData, type Viewed } from './view.documents.js';
import { ViewHeat } from './view-heat.js';
import styles from './view.module.css';
import { ViewMoney } from './view-money.js';
import { ViewPromises } from './view-promises.js';
import { texts } from './view.texts.js';
import { ViewYours } from './view-yours.js';

const ABOUT = { types: ['Summit', 'Decision', 'Action', 'Scorecard', 'Term'] };

/** Ten minutes before a summit: what is blocked at whom and why, what waits for the reader, what was promised, believed and measured. Prints on one page. */
export function SummitViewPage() {
  const id = usePathParam('id');
  const door = useLiveQuery({ query: BeforeLookQuery, variables: {}, about: { types: ['Summit'] } });
  return <LoadedPage query={door} title={texts.title}>{({ beforeScorecard }) => <View id={id} door={beforeScorecard} />}</LoadedPage>;
}

function View({ id, door }: { id: string; door: string | null }) {
  const query = useLiveQuery({ query: SummitViewQuery, variables: { id, look: door === null }, about: ABOUT });
  return <LoadedPage query={query} title={texts.title}>{(data) => (data.summit ? <Sheet data={data} summit={data.summit} door={door} /> : <NotTherePage />)}</LoadedPage>;
}

function Sheet({ data, summit, door }: { data: ViewData; summit: Viewed; door: string | null }) {
  const { id, title, state, startsAt, approvedVersion, trace: thread } = summit;
  const lines = thread?.lines ?? [];
  return (
    <div className={styles.sheet}>
      <Page width="wide" title={title} tabTitle={texts.tab(title)} above={<QuietLink to={`/summits/${id}`} muted>{texts.back}</QuietLink>} state={<StateBadge tone={STATE_TONES[state]} label={summits.states[state]} />}
        lead={texts.lead(startsAt, approvedVersion?.number ?? null, approvedVersion?.review?.endedAt ?? null)}
        actions={<>{thread && <ButtonLink to={`/summits/${id}/trace`}>{trace.open}</ButtonLink>}<Button onPress={() => window.print()}>{texts.print}</Button></>}>
        <ViewBlocked summitId={id} planned={thread !== null} lines={lines} />
        <div className={styles.pair}>
          <Stack gap="xl">
            <ViewPromises lines={lines} counts={thread?.promises ?? []} />
            <ViewBelieved stages={summit.beliefs.stages} />
          </Stack>
          <Stack gap="xl">
            <ViewYours summitId={id} items={data.waitingForYou} />
            <ViewMoney lines={lines} />
          </Stack>
        </div>
        <ViewHeat stages={data.stages} figures={data.scorecard?.figures ?? []} door={door} />
      </Page>
    </div>
  );
}
