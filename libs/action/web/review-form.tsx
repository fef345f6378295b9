import { useNavigate } from '@tanstack/react-router';
import { useAct } from '@tribune/kernel/web';
import { Button, Card, ChoiceField, Form, say, Stack, TextAreaField, TextField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { ReviewOutcome } from './action.acts.js';
import type { Effect, Reviewing } from './action.documents.js';
import { texts } from './action.texts.js';
import { VERDICT_TONES } from './tones.js';

type Verdict = Effect['figuresSay'];
interface Judged {
  verdict: Verdict | null;
  words: string;
}
type Follows = keyof typeof texts.review.followsLabels;

const { review } = texts;
const VERDICTS = (['REACHED', 'PARTLY', 'MISSED', 'UNKNOWN'] as const).map((value) => ({ value, label: texts.verdicts[value], hint: review.hints[value], tone: VERDICT_TONES[value] }));
const FOLLOWS = (['NOTHING', 'FURTHER_ACTION', 'SUPERSEDE'] as const).map((value) => ({ value, label: review.followsLabels[value], hint: review.followsHints[value] }));

/** A verdict on every measure, what was learned, what follows. Nothing is picked before the reviewer has picked it. */
export function ReviewForm({ decision: { id, number, expectedEffects: effects, outcomeReviews } }: { decision: Reviewing }) {
  const navigate = useNavigate();
  const standing = outcomeReviews.at(-1);
  const draft = useDraft<{ judged: Record<number, Judged>; learned: string; follows: Follows | null }>(`review.${id}.${outcomeReviews.length}`, {
    judged: Object.fromEntries((standing?.verdicts ?? []).map(({ effect, verdict, words }) => [effect, { verdict, words }])), learned: standing?.learned ?? '', follows: standing?.follows ?? null,
  });
  const done = () => { draft.clear(); say(review.saved); void navigate({ to: `/decisions/${number}` }); };
  const act = useAct(ReviewOutcome, { fields: ['learned', 'verdicts'], onDone: done });
  const [tried, setTried] = useState(false);
  const { judged, learned, follows } = draft.value;
  const of = (effect: number): Judged => judged[effect] ?? { verdict: null, words: '' };
  const judge = (effect: number, change: Partial<Judged>) => draft.patch({ judged: { ...judged, [effect]: { ...of(effect), ...change } } });
  const verdicts = effects.flatMap(({ number: effect }) => { const { verdict, words } = of(effect); return verdict ? [{ effect, verdict, words }] : []; });
  const submit = () => {
    setTried(true);
    if (follows) void act.act({ decisionId: id, learned, follows, verdicts });
  };
  return (
    <Form label={review.title(number)} onSubmit={submit} problem={act.problem} failure={act.failure} onRetry={act.retry}
      actions={<Button submit look="primary" pending={act.pending}>{review.save}</Button>}>
      {effects.map((effect) => (
        <Card key={effect.number} level="sunk" title={effect.name}>
          <Stack>
            <ChoiceField across label={review.whatCame} choices={VERDICTS} value={of(effect.number).verdict} onChange={(verdict) => judge(effect.number, { verdict })} error={of(effect.number).verdict ? null : act.errorOf('verdicts')} />
            <TextField label={review.words} hint={review.wordsHint} optional value={of(effect.number).words} onChange={(words) => judge(effect.number, { words })} />
          </Stack>
        </Card>
      ))}
      <TextAreaField label={review.learned} hint={review.learnedHint} rows={4} value={learned} onChange={(next) => draft.patch({ learned: next })} error={act.errorOf('learned')} />
      <ChoiceField across label={review.follows} choices={FOLLOWS} value={follows} onChange={(next) => draft.patch({ follows: next })} error={tried && !follows ? review.pick : null} />
    </Form>
  );
}
