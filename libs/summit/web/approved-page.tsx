import { LoadedPage, NotTherePage, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { ButtonLink, EmptyState, Notice, Page, QuietLink, Row, Rows, Section, Stack, StateBadge, Text } from '@tribune/ui';
import type { ResultOf } from '@tribune/kernel/web';
import { MeasuredLine } from './measured-line.js';
import { texts as plan } from './plan.texts.js';
import { ApprovedQuery, byStage, type VersionLine } from './review.documents.js';
import { texts } from './review.texts.js';
import { texts as trace } from './trace.texts.js';

type Summit = NonNullable<ResultOf<typeof ApprovedQuery>['summit']>;
type Approved = NonNullable<Summit['approvedVersion']>;
const words = texts.approved;

/** The plan that the company carries out: the lines that were approved, and those left out with the reason. */
export function ApprovedPage() {
  const id = usePathParam('id');
  const query = useLiveQuery({ query: ApprovedQuery, variables: { id }, about: { types: ['Summit'] } });
  return <LoadedPage query={query} title={words.title}>{({ summit }) => (summit ? <ApprovedPlan summit={summit} /> : <NotTherePage />)}</LoadedPage>;
}

function ApprovedPlan({ summit: { id, title, approvedVersion, latestVersion } }: { summit: Summit }) {
  const above = <QuietLink to={`/summits/${id}`} muted>{title}</QuietLink>;
  const review = approvedVersion?.review;
  if (!approvedVersion || !review?.endedAt) return <Page title={words.title} tabTitle={words.tab(title)} above={above}><EmptyState title={words.none} sentence={words.noneSentence} action={<QuietLink to={`/summits/${id}/review`}>{words.review}</QuietLink>} /></Page>;
  const { number, lines } = approvedVersion;
  return (
    <Page title={words.title} tabTitle={words.tab(title)} width="wide" above={above} lead={words.lead(number, review.endedAt)} state={<StateBadge tone="agree" label={texts.states.APPROVED} />} actions={<><QuietLink href={`/papers/plan/${id}.pdf`} download="plan.pdf">{words.pdf}</QuietLink><ButtonLink to={`/summits/${id}/trace`}>{trace.open}</ButtonLink></>}>
      <Stack gap="lg">
        {latestVersion && latestVersion.number > number && <Notice tone="waiting" action={latestVersion.review ? <QuietLink to={`/summits/${id}/review`}>{words.review}</QuietLink> : <QuietLink to={`/summits/${id}/plan`}>{words.plan}</QuietLink>}>{words.newer(latestVersion.number)}</Notice>}
        <Text tone="muted">{words.derivation(review.approving, review.reviewed, review.reviewerCount)}</Text>
        {byStage(lines.filter(({ lineId }) => !review.leftOut.includes(lineId))).map(([stage, all]) => <Section key={stage} title={stage}><Rows label={stage}>{all.map((line) => <Line key={line.lineId} line={line} />)}</Rows></Section>)}
        <LeftOut lines={lines.filter(({ lineId }) => review.leftOut.includes(lineId))} review={review} />
      </Stack>
    </Page>
  );
}

const Line = ({ line, line: { touchPoint, owner, activity, measure, from, to, dueOn } }: { line: Approved['lines'][number] }) => (
  <Row above={<>{touchPoint} · {owner || plan.nobody}</>} title={activity} detail={<Stack gap="xs"><span>{[plan.target(measure, from, to), dueOn && plan.by(dueOn)].filter(Boolean).join(', ')}</span><MeasuredLine line={line} /></Stack>} />
);

function LeftOut({ lines, review: { reviews } }: { lines: readonly VersionLine[]; review: NonNullable<Approved['review']> }) {
  const why = (lineId: string) => reviews.filter(({ stands }) => stands).flatMap(({ person, lines: named }) => named.filter((each) => each.lineId === lineId).map((each) => words.why(person.name, each.words)));
  if (lines.length === 0) return <Text tone="muted">{words.nothing}</Text>;
  return (
    <Section title={words.leftOut}>
      <Rows label={words.leftOut}>{lines.map(({ lineId, touchPoint, activity }) => <Row key={lineId} quiet above={touchPoint} title={activity} detail={<Stack gap="xs">{why(lineId).map((sentence) => <span key={sentence}>{sentence}</span>)}</Stack>} />)}</Rows>
    </Section>
  );
}
