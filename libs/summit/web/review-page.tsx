import { LoadedPage, NotTherePage, useAct, useLiveQuery, usePathParam, useSignedIn } from '@tribune/kernel/web';
import { planDifference, type LineDifference } from '@tribune/summit/domain';
import { Button, EmptyState, Notice, Page, QuietLink, Row, Rows, say, Section, Split, StateBadge, Text, type Tone } from '@tribune/ui';
import { OpenReview } from './open-review.js';
import { ReviewLines } from './review-lines.js';
import { ReviewStanding } from './review-standing.js';
import { ReviewQuery, type Reviewed, type ReviewedVersion } from './review.documents.js';
import { texts } from './review.texts.js';
import { ReadPlan } from './summit.acts.js';
import { isOpen } from './summit.documents.js';
import { useOwnReview } from './use-own-review.js';
import { YourReview } from './your-review.js';

const TONES: Readonly<Record<keyof typeof texts.states, Tone>> = { NONE: 'neutral', OPEN: 'waiting', APPROVED: 'agree', NOT_APPROVED: 'object', ENDED: 'stale' };

/** The latest version before those at the top: what is different since each of them read last, what is said to it, and what comes of that. */
export function ReviewPage() {
  const id = usePathParam('id');
  const query = useLiveQuery({ query: ReviewQuery, variables: { id }, about: { types: ['Summit'] } });
  return <LoadedPage query={query} title={texts.title}>{({ summit }) => (!summit ? <NotTherePage /> : summit.latestVersion ? <Version key={`${summit.id}${summit.latestVersion.number}`} summit={summit} version={summit.latestVersion} /> : <Nothing summit={summit} />)}</LoadedPage>;
}

const Back = ({ summit: { id, title } }: { summit: Reviewed }) => <QuietLink to={`/summits/${id}`} muted>{title}</QuietLink>;

function Nothing({ summit }: { summit: Reviewed }) {
  return <Page title={texts.title} tabTitle={texts.tab(summit.title)} above={<Back summit={summit} />}><EmptyState title={texts.noVersion} sentence={texts.noVersionSentence} action={<QuietLink to={`/summits/${summit.id}/plan`}>{texts.plan}</QuietLink>} /></Page>;
}

function Version({ summit, version }: { summit: Reviewed; version: ReviewedVersion }) {
  const own = useOwnReview(summit, version);
  const me = useSignedIn().person.id;
  const { review, lastReadBefore, lines, number } = version;
  const reviews = isOpen(summit, 'reviewPlan');
  const difference = lastReadBefore ? planDifference<ReviewedVersion['lines'][number]>(lastReadBefore.lines, lines) : [];
  const state = review ? (review.outcome ?? 'OPEN') : 'NONE';
  return (
    <Page title={texts.title} tabTitle={texts.tab(summit.title)} width="wide" above={<Back summit={summit} />} lead={texts.lead(number, version.lineCount)} state={<StateBadge tone={TONES[state]} label={texts.states[state]} />}
      actions={<>{isOpen(summit, 'openReview') && <OpenReview summitId={summit.id} number={number} />}{reviews && <QuietLink href="#yours">{texts.yours.go}</QuietLink>}</>}>
      <LastRead summit={summit} version={version} difference={difference} reviews={reviews} />
      <Split aside={<ReviewStanding summit={summit} version={version} review={review} />}>
        <ReviewLines summit={summit} version={version} own={reviews ? own : null} difference={new Map(difference.map((each) => [each.line.lineId, each]))} />
        <Gone number={lastReadBefore?.number ?? 0} difference={difference} />
        {reviews && <div id="yours"><YourReview own={own} reviewed={review?.reviews.some(({ person }) => person.id === me) ?? false} /></div>}
      </Split>
    </Page>
  );
}

/** Which version the reader has read last. A reviewer's word keeps it by itself; everybody else says so. */
function LastRead({ summit, version: { number, readAt, lastReadBefore }, difference, reviews }: { summit: Reviewed; version: ReviewedVersion; difference: readonly LineDifference[]; reviews: boolean }) {
  const act = useAct(ReadPlan, { onDone: () => say(texts.read.done) });
  const { never, since, same, was, act: label } = texts.read;
  const sentence = readAt ? was(readAt) : lastReadBefore ? (difference.length > 0 ? since : same)(lastReadBefore.number) : number > 1 ? never : null;
  if (!sentence && reviews) return null;
  return (
    <Notice tone={readAt ? 'agree' : 'accent'} action={!readAt && !reviews && <Button size="sm" pending={act.pending} onPress={() => void act.act({ summitId: summit.id, number })}>{label}</Button>}>
      {sentence}{(act.problem ?? act.failure) && <Text>{act.problem ?? act.failure}</Text>}
    </Notice>
  );
}

function Gone({ number, difference }: { number: number; difference: readonly LineDifference[] }) {
  const gone = difference.filter(({ kind }) => kind === 'REMOVED');
  if (gone.length === 0) return null;
  return <Section title={texts.read.gone(number)}><Rows label={texts.read.gone(number)}>{gone.map(({ line }) => <Row key={line.lineId} quiet above={line.touchPoint} title={line.activity} />)}</Rows></Section>;
}
