import { useAct } from '@tribune/kernel/web';
import { Button, Dialog, Form, say, Text, TextAreaField, TextField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { commandOf } from './commands.js';
import type { Decision } from './decision.documents.js';
import { texts as common } from './decision.texts.js';
import { RaiseObjection as Raise } from './deliberating.acts.js';
import { texts } from './deliberating.texts.js';

/** A member objects: a harm, to whom, and the change that would lift it (D8). */
export function RaiseObjection({ decision }: { decision: Decision }) {
  const { raise, raiseTitle, raiseLead, harm, harmHint, toWhom, evidence, proposedChange, raised } = texts.objection;
  const [asking, setAsking] = useState(false);
  const draft = useDraft(`objection.${decision.id}`, { harm: '', toWhom: '', evidence: '', proposedChange: '' });
  const act = useAct(Raise, { fields: ['harm', 'toWhom', 'evidence', 'proposedChange'], onDone: () => { draft.clear(); setAsking(false); say(raised); } });
  if (!commandOf(decision, 'raiseObjection').open) return null;
  return (
    <>
      <Button full look="quiet" onPress={() => setAsking(true)}>{raise}</Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={raiseTitle}>
        <Form onSubmit={() => void act.act({ decisionId: decision.id, seenRevision: decision.revisionNumber, ...draft.value })} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{raise}</Button><Button onPress={() => setAsking(false)}>{common.acts.cancel}</Button></>}>
          <Text>{raiseLead}</Text>
          <TextAreaField label={harm} hint={harmHint} rows={2} value={draft.value.harm} onChange={(value) => draft.patch({ harm: value })} error={act.errorOf('harm')} />
          <TextField label={toWhom} value={draft.value.toWhom} onChange={(value) => draft.patch({ toWhom: value })} error={act.errorOf('toWhom')} />
          <TextAreaField label={proposedChange} rows={2} value={draft.value.proposedChange} onChange={(value) => draft.patch({ proposedChange: value })} error={act.errorOf('proposedChange')} />
          <TextAreaField label={evidence} rows={2} optional value={draft.value.evidence} onChange={(value) => draft.patch({ evidence: value })} error={act.errorOf('evidence')} />
        </Form>
      </Dialog>
    </>
  );
}
