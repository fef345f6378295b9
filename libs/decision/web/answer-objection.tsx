import { useAct } from '@tribune/kernel/web';
import { Button, Dialog, Form, say, TextAreaField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { texts as common } from './decision.texts.js';
import { AnswerObjection as Answer } from './deliberating.acts.js';
import { texts } from './deliberating.texts.js';

/** Author or chair answers an objection (D8). */
export function AnswerObjection({ decisionId, objectionId }: { decisionId: string; objectionId: string }) {
  const { answer, answerTitle, answerLabel, answered } = texts.objection;
  const [asking, setAsking] = useState(false);
  const draft = useDraft(`answer-objection.${objectionId}`, '');
  const act = useAct(Answer, { fields: ['words'], onDone: () => { draft.clear(); setAsking(false); say(answered); } });
  return (
    <>
      <Button onPress={() => setAsking(true)}>{answer}</Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={answerTitle}>
        <Form onSubmit={() => void act.act({ decisionId, objectionId, words: draft.value })} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{answer}</Button><Button onPress={() => setAsking(false)}>{common.acts.cancel}</Button></>}>
          <TextAreaField label={answerLabel} value={draft.value} onChange={draft.set} error={act.errorOf('words')} />
        </Form>
      </Dialog>
    </>
  );
}
