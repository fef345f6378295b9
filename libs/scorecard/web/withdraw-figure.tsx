import { useAct } from '@tribune/kernel/web';
import { Button, Form, say, TextAreaField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { WithdrawFigure as Withdraw, type Figure } from './scorecard.documents.js';
import { texts } from './scorecard.texts.js';

/** Takes a wrong figure back; it is kept with the reason. */
export function WithdrawFigure({ figure: { id }, onDone }: { figure: Figure; onDone: () => void }) {
  const [asking, setAsking] = useState(false);
  const draft = useDraft(`figure.withdraw.${id}`, { reason: '' });
  const words = texts.withdraw;
  const act = useAct(Withdraw, { fields: ['reason'], onDone: () => { draft.clear(); say(words.saved); onDone(); } });
  if (!asking) return <Button look="quiet" size="sm" onPress={() => setAsking(true)}>{words.open}</Button>;
  return (
    <Form label={words.title} onSubmit={() => void act.act({ figureId: id, reason: draft.value.reason })} problem={act.problem} failure={act.failure} onRetry={act.retry}
      actions={<><Button submit look="danger" pending={act.pending}>{words.save}</Button><Button onPress={() => setAsking(false)}>{words.cancel}</Button></>}>
      <TextAreaField label={words.reason} hint={words.sentence} rows={2} value={draft.value.reason} onChange={(reason) => draft.patch({ reason })} error={act.errorOf('reason')} />
    </Form>
  );
}
