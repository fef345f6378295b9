import { unitIn } from '@tribune/action/domain';
import { useAct } from '@tribune/kernel/web';
import { Button, Columns, DateField, Dialog, Form, say, SelectField, TextField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { EnterActualValue as Enter } from './action.acts.js';
import type { Effect } from './action.documents.js';
import { texts } from './action.texts.js';
import { typedNumber } from './typed-number.js';

const EMPTY = { value: '', measuredOn: '', source: '', n: '', low: '', high: '' };

/** Enters what was measured, with where it comes from; earlier values are kept. */
export function EnterActualValue({ decision, effects }: { decision: { id: string }; effects: readonly Effect[] }) {
  const [asking, setAsking] = useState(false);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const draft = useDraft(`value.${decision.id}`, { effect: String(effects[0]?.number ?? ''), ...EMPTY });
  const act = useAct(Enter, { fields: ['value', 'measuredOn', 'source', 'n', 'low', 'high'], onDone: () => { draft.clear(); setAsking(false); say(texts.measure.saved); } });
  const { value, patch } = draft;
  const words = texts.measure;
  const submit = () => {
    const [figure, n, low, high] = [value.value, value.n, value.low, value.high].map(typedNumber);
    const unread = (['value', 'n', 'low', 'high'] as const).filter((field) => (field === 'value' || value[field].trim() !== '') && typedNumber(value[field]) === null);
    setWrong(unread);
    if (unread.length > 0 || typeof figure !== 'number') return;
    void act.act({ decisionId: decision.id, effect: Number(value.effect), value: figure, measuredOn: value.measuredOn, source: value.source, n: n ?? null, low: low ?? null, high: high ?? null });
  };
  const text = (field: keyof typeof EMPTY, label: string, optional: boolean, hint?: string) => (
    <TextField label={label} hint={hint} optional={optional} value={value[field]} onChange={(next) => patch({ [field]: next })} error={act.errorOf(field) ?? (wrong.includes(field) ? words.notANumber : null)} />
  );
  return (
    <>
      <Button onPress={() => setAsking(true)}>{words.open}</Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={words.title}>
        <Form label={words.title} onSubmit={submit} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{words.save}</Button><Button onPress={() => setAsking(false)}>{words.cancel}</Button></>}>
          {effects.length > 1 && <SelectField label={words.which} value={value.effect} onChange={(effect) => patch({ effect })} options={effects.map(({ number, name }) => ({ value: String(number), label: name }))} />}
          <Columns min="sm">
            {text('value', words.value, false, words.valueHint(unitIn(effects.find(({ number }) => String(number) === value.effect)?.to ?? '')))}
            <DateField label={words.on} value={value.measuredOn} onChange={(measuredOn) => patch({ measuredOn })} error={act.errorOf('measuredOn')} />
          </Columns>
          {text('source', words.source, false, words.sourceHint)}
          <Columns min="sm">{text('n', words.n, true)}{text('low', words.low, true)}{text('high', words.high, true)}</Columns>
        </Form>
      </Dialog>
    </>
  );
}
