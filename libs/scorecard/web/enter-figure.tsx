import { useAct } from '@tribune/kernel/web';
import { ATTRIBUTES, decimal, type Attribute } from '@tribune/scorecard/domain';
import { Button, Columns, DateField, Dialog, Form, say, SelectField, TextField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { EnterFigure as Enter, type Stage } from './scorecard.documents.js';
import { texts } from './scorecard.texts.js';

const EMPTY = { place: '', competitor: '', attribute: 'OVERALL' as Attribute, value: '', n: '', low: '', high: '', source: '', measuredOn: '' };
type Draft = typeof EMPTY;
const words = texts.enter;

/** Enters one figure by hand, with what it stands on. */
export function EnterFigure({ stages }: { stages: readonly Stage[] }) {
  const [open, setOpen] = useState(false);
  const [wrong, setWrong] = useState<Partial<Record<keyof Draft, string>>>({});
  const draft = useDraft('figure.enter', EMPTY);
  // the next figure often comes from the same source and day
  const act = useAct(Enter, { fields: ['place', 'value', 'n', 'low', 'high', 'source', 'measuredOn', 'competitor'], onDone: () => { draft.patch({ value: '', n: '', low: '', high: '' }); setOpen(false); say(words.saved); } });
  const { value, patch } = draft;
  const submit = () => {
    const faults = faultsOf(value);
    setWrong(faults);
    if (Object.keys(faults).length > 0) return;
    const isStage = stages.some(({ id }) => id === value.place);
    void act.act({
      stageId: isStage ? value.place : null, touchPointId: isStage ? null : value.place, attribute: value.attribute, competitor: value.competitor.trim() || null, value: decimal(value.value.trim()) ?? 0,
      n: value.n.trim() ? Number(value.n) : null, low: decimal(value.low.trim()), high: decimal(value.high.trim()), source: value.source.trim(), measuredOn: value.measuredOn,
    });
  };
  const text = (field: 'competitor' | 'value' | 'n' | 'low' | 'high' | 'source', label: string, optional?: boolean, hint?: string) =>
    <TextField label={label} hint={hint} optional={optional} value={value[field]} onChange={(next) => patch({ [field]: next })} error={wrong[field] ?? act.errorOf(field)} />;
  return (
    <>
      <Button look="primary" onPress={() => setOpen(true)}>{words.open}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.title}>
        <Form label={words.title} onSubmit={submit} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{words.save}</Button><Button onPress={() => setOpen(false)}>{words.cancel}</Button></>}>
          <SelectField label={words.where} hint={words.whereHint} value={value.place} onChange={(place) => patch({ place })} options={placeOptions(stages)} error={wrong.place ?? act.errorOf('place')} />
          <Columns min="sm">
            {text('competitor', words.whose, true, words.whoseHint)}
            <SelectField label={words.attribute} hint={texts.attributeHints[value.attribute]} value={value.attribute} onChange={(next) => patch({ attribute: (next || 'OVERALL') as Attribute })} options={ATTRIBUTES.map((each) => ({ value: each, label: texts.attributes[each] }))} />
          </Columns>
          <Columns min="sm">{text('value', words.value)}{text('low', words.low, true)}{text('high', words.high, true)}</Columns>
          {text('n', words.n, true, words.nHint)}
          {text('source', words.source, false, words.sourceHint)}
          <DateField label={words.on} value={value.measuredOn} onChange={(measuredOn) => patch({ measuredOn })} error={wrong.measuredOn ?? act.errorOf('measuredOn')} />
        </Form>
      </Dialog>
    </>
  );
}

const placeOptions = (stages: readonly Stage[]) =>
  stages.flatMap(({ id, name, position, touchPoints }) => [{ value: id, label: `${texts.numbered(position, name)} (${texts.stage})` }, ...touchPoints.map((each) => ({ value: each.id, label: `– ${each.name}` }))]);

/** What the server could not even read. */
function faultsOf(value: Draft): Partial<Record<keyof Draft, string>> {
  const notANumber = (cell: string) => cell.trim() !== '' && decimal(cell.trim()) === null;
  return {
    ...(!value.place && { place: words.missing }), ...(!value.measuredOn && { measuredOn: words.missingDay }),
    ...((value.value.trim() === '' || notANumber(value.value)) && { value: words.notANumber }),
    ...(notANumber(value.low) && { low: words.notANumber }), ...(notANumber(value.high) && { high: words.notANumber }), ...(!/^\d{0,9}$/.test(value.n.trim()) && { n: words.notWhole }),
  };
}
