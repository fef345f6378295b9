import { ButtonLink, Cluster, Section, Stack, Text, useNow } from '@tribune/ui';
import type { Afterwards } from './action.documents.js';
import { texts } from './action.texts.js';
import { Effects } from './effects.js';
import { EnterActualValue } from './enter-actual-value.js';
import { Predictions } from './predictions.js';
import { Reviews } from './reviews.js';

/** Expected against actual, what was predicted, and what reviews say. */
export function Outcome({ decision }: { decision: Afterwards }) {
  const { expectedEffects: effects, outcomeReviews, whyNotReviewOutcome, whyNotEnterActualValue } = decision;
  const { outcome, noMeasures, review, correct } = texts.afterwards;
  const lead = useLead(decision);
  const mayEnter = effects.length > 0 && whyNotEnterActualValue === null;
  const mayReview = whyNotReviewOutcome === null;
  const acts = (mayEnter || mayReview) && (
    <Cluster>
      {mayReview && <ButtonLink look={outcomeReviews.length > 0 ? 'secondary' : 'primary'} to={`/decisions/${decision.number}/review`}>{outcomeReviews.length > 0 ? correct : review}</ButtonLink>}
      {mayEnter && <EnterActualValue decision={decision} effects={effects} />}
    </Cluster>
  );
  return (
    <Section id="outcome" title={outcome} lead={lead}>
      <Stack gap="lg">
        <Reviews reviews={outcomeReviews} />
        {effects.length > 0 ? <Effects effects={effects} /> : <Text tone="muted">{noMeasures}</Text>}
        {acts}
        <Predictions effects={effects} score={decision.brierScore} />
      </Stack>
    </Section>
  );
}

function useLead({ outcomeReviewOn: day, outcomeReviews }: Afterwards): string {
  const now = useNow();
  const { reviewed, noReviewDay, reviewFrom, reviewDue } = texts.afterwards;
  if (outcomeReviews.length > 0) return reviewed;
  if (!day) return noReviewDay;
  return Date.parse(day) > now ? reviewFrom(day) : reviewDue(day);
}
