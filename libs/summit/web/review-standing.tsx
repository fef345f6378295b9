import { isEnough } from '@tribune/summit/domain';
import { ButtonLink, Clock, Cluster, Derivation, Disclosure, Moment, Person, Row, Rows, Section, Stack, StateBadge, Text, useNow, type Tone } from '@tribune/ui';
import type { Review, Reviewed, ReviewedVersion, Said } from './review.documents.js';
import { texts } from './review.texts.js';

const VERDICT_TONES: Readonly<Record<Said['verdict'], Tone>> = { APPROVE: 'agree', APPROVE_BUT: 'waiting', REQUEST_CHANGES: 'object' };
const OUTCOME_TONES = { APPROVED: 'agree', NOT_APPROVED: 'object', ENDED: 'stale' } as const satisfies Record<string, Tone>;
const words = texts.standing;

/** How the outcome follows from what the reviewers say, and what each of them does. */
export function ReviewStanding({ summit: { id }, version, review }: { summit: Reviewed; version: ReviewedVersion; review: Review | null }) {
  const now = useNow();
  if (!review) return <Section title={words.title}><Text tone="muted">{words.none}</Text></Section>;
  const { outcome, met, closesAt, endedAt, reviewers } = review;
  const waiting = reviewers.filter(({ reviewed }) => !reviewed).map(({ person }) => person.name);
  return (
    <Section title={words.title}>
      <Stack>
        <Derivation outcome={outcome ? texts.states[outcome] : met ? words.soFar.yes : words.soFar.no} tone={outcome ? OUTCOME_TONES[outcome] : 'neutral'} steps={stepsOf(review)} />
        {endedAt ? <Text size="sm" tone="muted">{words.ended(endedAt)}</Text> : <Cluster gap="md"><Clock due={closesAt} label={words.closes} exact />{Date.parse(closesAt) < now && <Text as="span" size="sm" tone="muted">{words.late}</Text>}</Cluster>}
        {!outcome && waiting.length > 0 && <Text size="sm">{words.waiting(waiting)}</Text>}
        {outcome === 'APPROVED' && <Cluster><ButtonLink size="sm" to={`/summits/${id}/approved`}>{words.approved}</ButtonLink></Cluster>}
        <Reviews version={version} reviews={review.reviews} />
      </Stack>
    </Section>
  );
}

const stepsOf = ({ method, thresholdNum, thresholdDen, reviewed, reviewerCount, quorum, approving, leftOut }: Review) => [
  { text: words.reviewed(reviewed, reviewerCount, quorum), holds: reviewed > 0 && reviewed >= quorum },
  { text: words.approving[method](approving, method === 'UNANIMITY' ? reviewerCount : reviewed, `${thresholdNum}/${thresholdDen}`), holds: isEnough({ method, threshold: [thresholdNum, thresholdDen] }, approving, reviewed, reviewerCount) },
  { text: words.leftOut(leftOut.length), holds: null },
];

function Reviews({ version, reviews }: { version: ReviewedVersion; reviews: readonly Said[] }) {
  const { none, label, replaced } = texts.said;
  const [standing, earlier] = [reviews.filter(({ stands }) => stands), reviews.filter(({ stands }) => !stands)];
  if (reviews.length === 0) return <Text tone="muted">{none}</Text>;
  return (
    <>
      <Rows label={label}>{standing.map((each) => <OneReview key={each.at + each.person.id} version={version} said={each} />)}</Rows>
      {earlier.length > 0 && <Disclosure summary={replaced}><Rows label={replaced}>{earlier.map((each) => <OneReview key={each.at + each.person.id} version={version} said={each} />)}</Rows></Disclosure>}
    </>
  );
}

function OneReview({ version, said: { person, verdict, words: said, at, stands, lines } }: { version: ReviewedVersion; said: Said }) {
  const { verdicts, line } = texts.said;
  const named = lines.map(({ lineId, words: why }) => line(version.lines.find((each) => each.lineId === lineId)?.activity ?? '', why));
  return (
    <Row title={<Person name={person.name} size="sm" />} quiet={!stands}
      detail={<Stack gap="xs"><Cluster gap="xs"><StateBadge size="sm" tone={stands ? VERDICT_TONES[verdict] : 'stale'} label={verdicts[verdict]} /><Moment at={at} /></Cluster>{said && <span>{said}</span>}{named.map((sentence) => <Text key={sentence} size="sm">{sentence}</Text>)}</Stack>} />
  );
}
