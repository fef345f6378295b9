import { useAct } from '@tribune/kernel/web';
import { Button, Dialog, Form, say, Text, TextAreaField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import type { ConstituencyAnswer, Decision } from './decision.documents.js';
import { texts as common } from './decision.texts.js';
import { ReportBrokenCondition as Report } from './deliberating.acts.js';
import { texts } from './deliberating.texts.js';

/** Champion or alternate reports that what the approval rests on does not hold any longer (D9). */
export function ReportBrokenCondition({ decision, answer: { constituency, approval } }: { decision: Pick<Decision, 'id'>; answer: Pick<ConstituencyAnswer, 'constituency' | 'approval'> }) {
  const { report, reportTitle, reportSentence, what, reported } = texts.condition;
  const [asking, setAsking] = useState(false);
  const draft = useDraft(`broken.${decision.id}`, '');
  const act = useAct(Report, { fields: ['what'], onDone: () => { draft.clear(); setAsking(false); say(reported); } });
  if (!approval?.holdsWhile || approval.brokenAt) return null;
  return (
    <div>
      <Button size="sm" look="quiet" onPress={() => setAsking(true)}>{report}</Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={reportTitle}>
        <Form onSubmit={() => void act.act({ decisionId: decision.id, constituencyId: constituency?.id ?? '', what: draft.value })} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="danger" pending={act.pending}>{report}</Button><Button onPress={() => setAsking(false)}>{common.acts.cancel}</Button></>}>
          <Text>{reportSentence}</Text>
          <TextAreaField label={what} value={draft.value} onChange={draft.set} error={act.errorOf('what')} />
        </Form>
      </Dialog>
    </div>
  );
}
