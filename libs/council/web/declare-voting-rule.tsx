import { useAct } from '@tribune/kernel/web';
import { Button, Dialog, Form, say, SelectField, Text, TextField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { DeclareVotingRule as Declare, type Council } from './council.documents.js';
import { texts } from './council.texts.js';

type Method = keyof typeof texts.declare.methods;
const keys = <K extends string>(record: Readonly<Record<K, string>>) => Object.entries(record).map(([value, label]) => ({ value, label: String(label) }));
const fraction = (share: string): readonly [number, number] => {
  const [num = 1, den = 2] = share.split('/').map(Number);
  return [num, den];
};

/** An administrator declares a rule that proposals may choose; weighted and ranking ones exist only so (D4, P3). */
export function DeclareVotingRule({ council }: { council: Council }) {
  const { open, title, lead, name, method, methods, share, shares, quorum, quorums, days, act: declare, done, cancel } = texts.declare;
  const [asking, setAsking] = useState(false);
  const draft = useDraft(`rule.${council.id}`, { name: '', method: 'RANKING' as Method, share: '1/2', quorum: '1/2', days: '5' });
  const act = useAct(Declare, { fields: ['name', 'method', 'workingDays'], onDone: () => { draft.clear(); setAsking(false); say(done); } });
  const { value, patch } = draft;
  const submit = () => {
    const [thresholdNum, thresholdDen] = fraction(value.method === 'SUPERMAJORITY' && value.share === '1/2' ? '2/3' : value.share);
    const [quorumNum, quorumDen] = fraction(value.quorum);
    void act.act({ councilId: council.id, name: value.name, method: value.method, thresholdNum, thresholdDen, quorumNum, quorumDen, workingDays: Number(value.days) });
  };
  return (
    <div>
      <Button onPress={() => setAsking(true)}>{open}</Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={title}>
        <Form onSubmit={submit} problem={act.problem} failure={act.failure} onRetry={act.retry} actions={<><Button submit look="primary" pending={act.pending}>{declare}</Button><Button onPress={() => setAsking(false)}>{cancel}</Button></>}>
          <Text>{lead}</Text>
          <TextField label={name} value={value.name} onChange={(words) => patch({ name: words })} error={act.errorOf('name')} />
          <SelectField label={method} value={value.method} onChange={(chosen) => patch({ method: chosen as Method })} options={keys(methods)} error={act.errorOf('method')} />
          {(value.method === 'SUPERMAJORITY' || value.method === 'WEIGHTED') && <SelectField label={share} value={value.share} onChange={(chosen) => patch({ share: chosen })} options={keys(shares).filter(({ value: each }) => value.method === 'WEIGHTED' || each !== '1/2')} />}
          <SelectField label={quorum} value={value.quorum} onChange={(chosen) => patch({ quorum: chosen })} options={keys(quorums)} />
          <SelectField label={days} value={value.days} onChange={(chosen) => patch({ days: chosen })} options={[1, 2, 3, 5, 10, 15, 20].map((count) => ({ value: String(count), label: String(count) }))} error={act.errorOf('workingDays')} />
        </Form>
      </Dialog>
    </div>
  );
}
