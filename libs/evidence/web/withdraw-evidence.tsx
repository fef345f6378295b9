import { useAct } from '@tribune/kernel/web';
import { Button, Dialog, Form, say, Text, TextAreaField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { WithdrawEvidence as Withdraw, type Evidence } from './evidence.documents.js';
import { texts } from './evidence.texts.js';

/** By who attached it: a reason, and it is struck. */
export function WithdrawEvidence({ evidence }: { evidence: Evidence }) {
  const [asking, setAsking] = useState(false);
  const draft = useDraft(`withdraw.${evidence.id}`, '');
  const words = texts.withdraw;
  const act = useAct(Withdraw, { fields: ['reason'], onDone: () => { draft.clear(); setAsking(false); say(words.done); } });
  return (
    <>
      <Button size="sm" look="quiet" of={evidence.why} onPress={() => setAsking(true)}>{words.act}</Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={words.title}>
        <Form onSubmit={() => void act.act({ evidenceId: evidence.id, reason: draft.value })} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{words.act}</Button><Button onPress={() => setAsking(false)}>{words.cancel}</Button></>}>
          <Text>{words.sentence}</Text>
          <TextAreaField label={words.reason} rows={2} value={draft.value} onChange={draft.set} error={act.errorOf('reason')} />
        </Form>
      </Dialog>
    </>
  );
}
