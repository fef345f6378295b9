import { Loaded, NotTherePage, useLiveQuery, useSearchParam } from '@tribune/kernel/web';
import { Button, ButtonLink, Cluster, Disclosure, EmptyState, formatList, Notice, Page, Segmented, Stack, Text } from '@tribune/ui';
import { useState } from 'react';
import { AgainstTable } from './against-table.js';
import { AttributesTable } from './attributes-table.js';
import { EnterFigure } from './enter-figure.js';
import { placesOf, unmeasured, type Place } from './places.js';
import { BeforeScorecardQuery, ScorecardQuery, type ScorecardData } from './scorecard.documents.js';
import { texts } from './scorecard.texts.js';

const VIEWS = ['attributes', 'against'] as const;

/** What is measured along the journey. Who would be marked for having looked is asked first: what was seen cannot be unseen. */
export function ScorecardPage() {
  const [entered, setEntered] = useState(false);
  const door = useLiveQuery({ query: BeforeScorecardQuery, variables: {} });
  if (entered || door.data?.beforeScorecard === null) return <Open />;
  return (
    <Page title={texts.title} lead={texts.lead} width="narrow">
      <Loaded query={door} label={texts.title}>{({ beforeScorecard }) => <Notice tone="waiting" title={texts.door.title} action={<Button onPress={() => setEntered(true)}>{texts.door.open}</Button>}>{beforeScorecard}</Notice>}</Loaded>
    </Page>
  );
}

function Open() {
  const query = useLiveQuery({ query: ScorecardQuery, variables: {}, about: { types: ['Scorecard', 'TouchPoint', 'Stage'] } });
  if (query.data && !query.data.scorecard) return <NotTherePage />;
  const mayEnter = query.data?.scorecard?.mayEnter && query.data.stages.length > 0;
  return (
    <Page title={texts.title} lead={texts.lead} width="wide" actions={mayEnter && <><EnterFigure stages={query.data?.stages ?? []} /><ButtonLink to="/scorecard/import">{texts.enter.import}</ButtonLink></>}>
      <Loaded query={query} label={texts.title}>{(data) => <Figures data={data} />}</Loaded>
    </Page>
  );
}

function Figures({ data: { scorecard, stages, retiredTouchPoints } }: { data: ScorecardData }) {
  const [param, setParam] = useSearchParam('view');
  const view = VIEWS.find((each) => each === param) ?? 'attributes';
  if (!scorecard || scorecard.figures.length === 0) return <EmptyState title={texts.empty.title} sentence={scorecard?.mayEnter ? texts.empty.sentence : texts.empty.others} />;
  const places = placesOf(stages, retiredTouchPoints, scorecard.figures);
  return (
    <Stack gap="lg">
      <Cluster><Segmented label={texts.views.label} value={view} onChange={(next) => setParam(next === 'attributes' ? undefined : next)} options={VIEWS.map((value) => ({ value, label: texts.views[value] }))} /></Cluster>
      {view === 'attributes' ? <AttributesTable places={places} mayWithdraw={scorecard.mayEnter} /> : <AgainstTable places={places} mayWithdraw={scorecard.mayEnter} />}
      <Unmeasured places={unmeasured(places)} />
    </Stack>
  );
}

/** What nobody has measured is said, not left out. */
function Unmeasured({ places }: { places: readonly Place[] }) {
  if (places.length === 0) return null;
  return <Disclosure summary={texts.unmeasured(places.length)}><Text>{texts.unmeasuredSentence} {formatList(places.map(({ name }) => name))}.</Text></Disclosure>;
}
