import { useAct } from '@tribune/kernel/web';
import { REVIEW_METHODS, REVIEW_QUORUMS, REVIEW_THRESHOLDS, type ReviewMethod, type ReviewQuorum, type ReviewThreshold } from '@tribune/summit/domain';
import { Button, ChoiceField, Dialog, Form, say, SelectField, Text, TextField } from '@tribune/ui';
import { useState } from 'react';
import { texts } from './review.texts.js';
import { OpenReview as Open } from './summit.acts.js';

const words = texts.open;

/** The latest version is put to those at the top. */
export function OpenReview({ summitId, number }: { summitId: string; number: number }) {
  const [open, setOpen] = useState(false);
  const [method, setMethod] = useState<ReviewMethod>('MAJORITY');
  const [quorum, setQuorum] = useState<ReviewQuorum>('HALF');
  const [threshold, setThreshold] = useState<ReviewThreshold>('TWO_THIRDS');
  const [days, setDays] = useState('5');
  const act = useAct(Open, { fields: ['method', 'quorum', 'threshold', 'workingDays'], onDone: () => { setOpen(false); say(words.done); } });
  const count = /^\d+$/.test(days) ? Number(days) : 0;
  const wrong = count < 1 || count > 20 ? words.notDays : null;
  return (
    <>
      <Button look="primary" onPress={() => setOpen(true)}>{words.act}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.title(number)}>
        <Form label={words.act} onSubmit={() => void (wrong ?? act.act({ summitId, number, method, quorum, threshold, workingDays: count }))} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{words.act}</Button><Button onPress={() => setOpen(false)}>{words.cancel}</Button></>}>
          <Text>{words.sentence}</Text>
          <ChoiceField label={words.method} value={method} onChange={setMethod} error={act.errorOf('method')} choices={REVIEW_METHODS.map((value) => ({ value, label: words.methods[value], hint: words.hints[value] }))} />
          {method === 'SUPERMAJORITY' && <SelectField label={words.threshold} value={threshold} onChange={(next) => setThreshold(REVIEW_THRESHOLDS.find((each) => each === next) ?? threshold)} error={act.errorOf('threshold')} options={REVIEW_THRESHOLDS.map((value) => ({ value, label: words.thresholds[value] }))} />}
          {method !== 'UNANIMITY' && <SelectField label={words.quorum} value={quorum} onChange={(next) => setQuorum(REVIEW_QUORUMS.find((each) => each === next) ?? quorum)} error={act.errorOf('quorum')} options={REVIEW_QUORUMS.map((value) => ({ value, label: words.quorums[value] }))} />}
          <TextField label={words.days} value={days} onChange={setDays} error={wrong ?? act.errorOf('workingDays')} />
        </Form>
      </Dialog>
    </>
  );
}
