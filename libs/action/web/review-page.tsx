import { LoadedPage, NotTherePage, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { Cluster, Notice, Page, QuietLink, Section, Stack, Text } from '@tribune/ui';
import { ReviewQuery, type Reviewing } from './action.documents.js';
import { texts } from './action.texts.js';
import { Effects } from './effects.js';
import { EnterActualValue } from './enter-actual-value.js';
import { ReviewForm } from './review-form.js';

/** Chair or author look back: what was expected, what was measured, and then what they make of it. */
export function ReviewPage() {
  const number = Number(usePathParam('number'));
  const query = useLiveQuery({ query: ReviewQuery, variables: { number }, about: { types: ['Decision', 'Action'] } });
  return <LoadedPage query={query} title={texts.review.title(number)}>{({ decision }) => (decision ? <ReviewView decision={decision} /> : <NotTherePage />)}</LoadedPage>;
}

function ReviewView({ decision }: { decision: Reviewing }) {
  const { number, currentRevision, expectedEffects, outcomeReviews, whyNotReviewOutcome, whyNotEnterActualValue } = decision;
  const { title, lead, correcting, back } = texts.review;
  return (
    <Page width="narrow" title={title(number)} above={<QuietLink to={`/decisions/${number}`} muted>{back(number)}</QuietLink>} lead={lead}>
      <Stack gap="lg">
        <Stack gap="xs"><Text strong>{currentRevision.title}</Text><Text>{currentRevision.whatChanges}</Text></Stack>
        {outcomeReviews.length > 0 && <Notice tone="waiting">{correcting}</Notice>}
        {expectedEffects.length > 0 && (
          <Section title={texts.afterwards.outcome}>
            <Stack>
              <Effects effects={expectedEffects} />
              {whyNotEnterActualValue === null && <Cluster><EnterActualValue decision={decision} effects={expectedEffects} /></Cluster>}
            </Stack>
          </Section>
        )}
        {whyNotReviewOutcome === null ? <ReviewForm decision={decision} /> : <Notice>{whyNotReviewOutcome}</Notice>}
      </Stack>
    </Page>
  );
}
