import { Card, Disclosure, Quote, Stack, StateBadge, Text } from '@tribune/ui';
import type { Review } from './action.documents.js';
import { texts } from './action.texts.js';
import { VERDICT_TONES } from './tones.js';

/** The review that stands, and those that it corrected. */
export function Reviews({ reviews }: { reviews: readonly Review[] }) {
  const [standing, ...corrected] = reviews.toReversed();
  if (!standing) return null;
  return (
    <Stack>
      <ReviewCard review={standing} />
      {corrected.map((review) => <Disclosure key={review.number} summary={texts.afterwards.earlierReview(review.number)}><ReviewCard review={review} /></Disclosure>)}
    </Stack>
  );
}

function ReviewCard({ review: { learned, follows, person, at, verdicts } }: { review: Review }) {
  const { learned: title, follows: what, reviewBy } = texts.afterwards;
  return (
    <Card level="sunk" title={title} above={<Text as="span" size="sm" tone="muted">{reviewBy(person.name, at)}</Text>}>
      <Stack>
        <Quote>{learned}</Quote>
        {verdicts.map(({ effect, effectName, verdict, words }) => (
          <Stack key={effect} gap="xs">
            <Text><StateBadge size="sm" tone={VERDICT_TONES[verdict]} label={texts.verdicts[verdict]} /> {effectName}</Text>
            {words && <Text size="sm" tone="muted">{words}</Text>}
          </Stack>
        ))}
        <Text strong>{what[follows]}</Text>
      </Stack>
    </Card>
  );
}
