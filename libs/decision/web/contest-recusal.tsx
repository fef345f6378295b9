import { useAct } from '@tribune/kernel/web';
import { Button, Dialog, Form, say, Text, TextAreaField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { ContestRecusal as Contest } from './decision.acts.js';
import type { Recusal } from './decision.documents.js';
import { texts } from './decision.texts.js';

/** Another member doubts a conflict of interest, and says why (D6). */
export function ContestRecusal({ decisionId, recusal }: { decisionId: string; recusal: Recusal }) {
  const [asking, setAsking] = useState(false);
  const draft = useDraft(`contest.${decisionId}.${recusal.person.id}`, '');
  const act = useAct(Contest, { fields: ['reason'], onDone: () => { setAsking(false); draft.clear(); say(texts.recusals.contested); } });
  const { contest, contestTitle, contestSentence, because: label } = texts.recusals;
  return (
    <div>
      <Button size="sm" of={recusal.person.name} onPress={() => setAsking(true)}>{contest}</Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={contestTitle}>
        <Form onSubmit={() => void act.act({ decisionId, personId: recusal.person.id, reason: draft.value })} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{contest}</Button><Button onPress={() => setAsking(false)}>{texts.acts.cancel}</Button></>}>
          <Text>{contestSentence}</Text>
          <TextAreaField label={label} rows={2} value={draft.value} onChange={draft.set} error={act.errorOf('reason')} />
        </Form>
      </Dialog>
    </div>
  );
}
