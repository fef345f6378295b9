import { ChoiceField, Columns, SelectField, TextAreaField, TextField } from '@tribune/ui';
import { useState } from 'react';
import type { TouchPointFields } from './touch-point-fields.js';
import type { Choices } from './touch-point.documents.js';
import { texts } from './touch-point.texts.js';

interface Props {
  value: TouchPointFields;
  patch: (change: Partial<TouchPointFields>) => void;
  choices: Choices;
  errorOf: (field: string) => string | null;
}

const NEW = '+';

/** Everything that is said of a touch point, to be written. */
export function TouchPointFieldset({ value, patch, choices, errorOf }: Props) {
  const { form, sourcing, priorities } = texts;
  return (
    <>
      <Columns>
        <TextField label={form.name} hint={form.nameHint} value={value.name} onChange={(name) => patch({ name })} error={errorOf('name')} />
        <TextField label={form.channel} hint={form.channelHint} value={value.channel} onChange={(channel) => patch({ channel })} error={errorOf('channel')} />
      </Columns>
      <Columns>
        <SelectField label={form.stage} value={value.stageId} onChange={(stageId) => patch({ stageId })} error={errorOf('stageId')} options={choices.stages.map(({ id, name, position }) => ({ value: id, label: texts.numberedStage(position, name) }))} />
        <Owner value={value.owner} onChange={(owner) => patch({ owner })} known={choices.ownerFunctions} error={errorOf('ownerFunction')} />
      </Columns>
      <TextAreaField label={form.promise} optional value={value.promise} onChange={(promise) => patch({ promise })} error={errorOf('promise')} />
      <TextAreaField label={form.customersDo} optional value={value.customersDo} onChange={(customersDo) => patch({ customersDo })} error={errorOf('customersDo')} />
      <TextAreaField label={form.customersWant} optional value={value.customersWant} onChange={(customersWant) => patch({ customersWant })} error={errorOf('customersWant')} />
      <Columns>
        <ChoiceField label={form.sourcing} value={value.sourcing} onChange={(next) => patch({ sourcing: next })} choices={(['IN_HOUSE', 'PARTNER'] as const).map((each) => ({ value: each, label: sourcing[each] }))} />
        <ChoiceField label={form.priority} value={value.priority} onChange={(next) => patch({ priority: next })} choices={(['1', '2', '3'] as const).map((each) => ({ value: each, label: priorities[Number(each)] ?? each }))} />
      </Columns>
    </>
  );
}

/** One of the functions, nobody, or a new one by its name. */
function Owner({ value, onChange, known, error }: { value: string; onChange: (value: string) => void; known: readonly string[]; error: string | null }) {
  const [writes, setWrites] = useState(value !== '' && !known.includes(value));
  const { owner, ownerHint, ownerNobody, ownerNew, ownerNewLabel } = texts.form;
  const pick = (picked: string) => {
    setWrites(picked === NEW);
    onChange(picked === NEW ? '' : picked);
  };
  return (
    <div>
      <SelectField label={owner} hint={ownerHint} optional placeholder={ownerNobody} value={writes ? NEW : value} onChange={pick} error={writes ? null : error} options={[...known.map((name) => ({ value: name, label: name })), { value: NEW, label: ownerNew }]} />
      {writes && <TextField label={ownerNewLabel} autoFocus value={value} onChange={onChange} error={error} />}
    </div>
  );
}
