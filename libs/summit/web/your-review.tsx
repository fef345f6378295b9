import type { Verdict } from '@tribune/summit/domain';
import { Button, Card, ChoiceField, Form, Text, TextAreaField } from '@tribune/ui';
import { texts } from './review.texts.js';
import type { OwnReview } from './use-own-review.js';

const words = texts.yours;

/** What the reader says of the version: the choices follow from the lines they have marked. */
export function YourReview({ own, reviewed }: { own: OwnReview; reviewed: boolean }) {
  const { marked, act } = own;
  const hint: Record<Verdict, string | undefined> = { APPROVE: marked > 0 ? words.hints.whole : undefined, APPROVE_BUT: marked > 0 ? words.hints.but : words.hints.mark, REQUEST_CHANGES: marked > 0 ? words.hints.change : words.hints.mark };
  return (
    <Card level="raised" tone="waiting" heading="h2" title={words.title}>
      {reviewed && <Text tone="muted">{words.again}</Text>}
      <Form label={words.title} onSubmit={own.submit} problem={act.problem} failure={act.failure} onRetry={act.retry} actions={<Button submit look="primary" pending={act.pending}>{words.save}</Button>}>
        <ChoiceField label={words.question} value={own.verdict} onChange={own.choose} error={own.problem ?? act.errorOf('verdict')} choices={[
          { value: 'APPROVE', label: words.choices.APPROVE, hint: hint.APPROVE, tone: 'agree', disabled: marked > 0 },
          { value: 'APPROVE_BUT', label: words.choices.APPROVE_BUT(marked), hint: hint.APPROVE_BUT, disabled: marked === 0 },
          { value: 'REQUEST_CHANGES', label: words.choices.REQUEST_CHANGES(marked), hint: hint.REQUEST_CHANGES, tone: 'object', disabled: marked === 0 },
        ]} />
        <TextAreaField label={words.words} optional rows={2} value={own.words} onChange={own.say} error={act.errorOf('words')} />
      </Form>
    </Card>
  );
}
