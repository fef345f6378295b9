import { useAct } from '@tribune/kernel/web';
import { Button, Dialog, Form, say, Text, TextAreaField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { commandOf } from './commands.js';
import { Recuse as RecuseAct } from './decision.acts.js';
import type { Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';

/** Declares a conflict of interest, in a window that says what follows from it (D6). */
export function Recuse({ decision, size = 'md' }: { decision: Decision; size?: 'sm' | 'md' }) {
  const [asking, setAsking] = useState(false);
  const draft = useDraft(`recuse.${decision.id}`, '');
  const act = useAct(RecuseAct, { fields: ['reason'], onDone: () => { draft.clear(); setAsking(false); say(texts.acts.recused); } });
  if (!commandOf(decision, 'recuse').open) return null;
  const { recuseSentence, reason, cancel } = texts.acts;
  return (
    <>
      <Button full={size === 'md'} size={size} look={size === 'md' ? 'quiet' : 'secondary'} onPress={() => setAsking(true)}>{texts.commands.recuse}</Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={texts.commands.recuse}>
        <Form onSubmit={() => void act.act({ decisionId: decision.id, reason: draft.value })} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{texts.commands.recuse}</Button><Button onPress={() => setAsking(false)}>{cancel}</Button></>}>
          <Text>{recuseSentence}</Text>
          <TextAreaField label={reason} value={draft.value} onChange={draft.set} error={act.errorOf('reason')} />
        </Form>
      </Dialog>
    </>
  );
}
