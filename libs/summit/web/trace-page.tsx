import { LoadedPage, NotTherePage, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { coverageOf, LINE_STANDINGS, type LineStanding } from '@tribune/summit/domain';
import { ButtonLink, Cluster, EmptyState, Page, QuietLink, Row, Rows, Section, ShareBar, Stack, StateBadge, type Tone } from '@tribune/ui';
import type { ReactNode } from 'react';
import { BringFindings } from './bring-findings.js';
import { MeasuredLine } from './measured-line.js';
import { texts as plan } from './plan.texts.js';
import { isOpen } from './summit.documents.js';
import { TraceQuery, type Trace, type TraceData, type TracedLine, type TracedSummit } from './trace.documents.js';
import { texts } from './trace.texts.js';
import { TracedDecision } from './traced-decision.js';
import { Unserving } from './unserving.js';

const TONES: Readonly<Record<LineStanding, Tone>> = { NO_DECISION: 'waiting', UNDER_WAY: 'accent', BLOCKED: 'object', DECIDED: 'agree', STOPPED: 'stale' };

/** The thread from each line of the approved plan to its decisions and what came of them. */
export function TracePage() {
  const id = usePathParam('id');
  const query = useLiveQuery({ query: TraceQuery, variables: { id }, about: { types: ['Summit', 'Decision', 'Action'] } });
  return <LoadedPage query={query} title={texts.title}>{(data) => (!data.summit ? <NotTherePage /> : data.summit.trace ? <Thread data={data} summit={data.summit} trace={data.summit.trace} /> : <Nothing summit={data.summit} />)}</LoadedPage>;
}

const Back = ({ summit: { id, title } }: { summit: TracedSummit }) => <QuietLink to={`/summits/${id}`} muted>{title}</QuietLink>;

function Nothing({ summit }: { summit: TracedSummit }) {
  return <Page title={texts.title} tabTitle={texts.tab(summit.title)} above={<Back summit={summit} />}><EmptyState title={texts.none} sentence={texts.noneSentence} action={<QuietLink to={`/summits/${summit.id}/review`}>{texts.review}</QuietLink>} /></Page>;
}

function Thread({ data, summit, trace: { number, lines, unserving } }: { data: TraceData; summit: TracedSummit; trace: Trace }) {
  const brings = isOpen(summit, 'bringFindings');
  const counts = coverageOf(lines.map(({ standing }) => standing));
  const bare = counts.NO_DECISION;
  const stages = [...new Set(lines.map(({ line }) => line.stage))];
  return (
    <Page title={texts.title} tabTitle={texts.tab(summit.title)} width="wide" above={<Back summit={summit} />} lead={texts.lead(number, lines.length)}
      actions={<>{brings && bare > 1 && <BringFindings summitId={summit.id} number={number} councils={data.councils} lineId={null} count={bare} />}<ButtonLink to={`/summits/${summit.id}/approved`}>{texts.approved}</ButtonLink></>}>
      <Stack gap="lg">
        <ShareBar label={texts.coverage} of={lines.length} shares={LINE_STANDINGS.filter((each) => counts[each] > 0).toReversed().map((each) => ({ label: texts.standings[each], count: counts[each], tone: TONES[each] }))} />
        {stages.map((stage) => (
          <Section key={stage} title={stage}>
            <Rows label={stage}>{lines.filter(({ line }) => line.stage === stage).map((each) => <Line key={each.line.lineId} traced={each} bring={brings && <BringFindings summitId={summit.id} number={number} councils={data.councils} lineId={each.line.lineId} count={1} />} />)}</Rows>
          </Section>
        ))}
        <Unserving summit={summit} decisions={unserving} lines={lines} ties={brings} />
      </Stack>
    </Page>
  );
}

function Line({ traced: { line, standing, decisions }, bring }: { traced: TracedLine; bring: ReactNode }) {
  const { touchPoint, owner, activity, measure, from, to, dueOn } = line;
  return (
    <Row above={<Cluster gap="xs"><StateBadge size="sm" tone={TONES[standing]} label={texts.badges[standing]} /><span>{touchPoint} · {owner || plan.nobody}</span></Cluster>} title={activity}
      detail={
        <Stack gap="sm">
          <span>{[plan.target(measure, from, to), dueOn && plan.by(dueOn)].filter(Boolean).join(', ')}</span>
          <MeasuredLine line={line} />
          {decisions.map((each) => <TracedDecision key={each.id} decision={each} />)}
          {(standing === 'NO_DECISION' || standing === 'STOPPED') && decisions.every(({ made }) => !made) && bring && <div>{bring}</div>}
        </Stack>
      } />
  );
}
