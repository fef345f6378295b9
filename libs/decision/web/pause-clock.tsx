import { useAct } from '@tribune/kernel/web';
import { Button, Dialog, Form, say, SelectField, Text, TextAreaField, useDraft, useNow } from '@tribune/ui';
import { useState } from 'react';
import type { ConstituencyAnswer, Decision } from './decision.documents.js';
import { texts as common } from './decision.texts.js';
import { PauseClock as Pause } from './deliberating.acts.js';
import { texts } from './deliberating.texts.js';

const DAYS = Array.from({ length: 14 }, (_, at) => String(at + 1));

/** The acting champion asks first: the clock stands still, once, for 14 days at most (D12). */
export function PauseClock({ decision, answer }: { decision: Decision; answer: ConstituencyAnswer }) {
  const { pause, pauseTitle, pauseSentence, days, because, pauseDone } = texts.clock;
  const now = useNow();
  const [asking, setAsking] = useState(false);
  const draft = useDraft(`pause.${answer.id}`, { days: '14', because: '' });
  const act = useAct(Pause, { fields: ['days', 'because'], onDone: () => { draft.clear(); setAsking(false); say(pauseDone); } });
  if (!answer.iMayAnswer || !answer.clock || answer.clock.pausedAt || Date.parse(answer.clock.dueAt) <= now || decision.state !== 'CARRIED' || answer.approval || answer.refusal) return null;
  return (
    <>
      <Button size="sm" look="quiet" onPress={() => setAsking(true)}>{pause}</Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={pauseTitle}>
        <Form onSubmit={() => void act.act({ decisionId: decision.id, constituencyId: answer.constituency?.id ?? '', days: Number(draft.value.days), because: draft.value.because })} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{pause}</Button><Button onPress={() => setAsking(false)}>{common.acts.cancel}</Button></>}>
          <Text>{pauseSentence}</Text>
          <SelectField label={days} value={draft.value.days} onChange={(value) => draft.patch({ days: value })} options={DAYS.map((value) => ({ value, label: value }))} error={act.errorOf('days')} />
          <TextAreaField label={because} rows={2} value={draft.value.because} onChange={(value) => draft.patch({ because: value })} error={act.errorOf('because')} />
        </Form>
      </Dialog>
    </>
  );
}
