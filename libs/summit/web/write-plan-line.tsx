import { useAct } from '@tribune/kernel/web';
import { ATTRIBUTES } from '@tribune/scorecard/domain';
import { Button, Columns, CommandButton, DateField, Dialog, Form, MovedOn, say, SelectField, TextAreaField, TextField, useVersionedDraft } from '@tribune/ui';
import { useRef, useState } from 'react';
import { texts as part } from './part-one.texts.js';
import type { Line, PlanData } from './plan.documents.js';
import { texts } from './plan.texts.js';
import { saidOf } from './said-of.js';
import { AddPlanLine, ChangePlanLine } from './summit.acts.js';

const EMPTY = { touchPointId: '', functionId: '', activity: '', measure: '', from: '', to: '', dueOn: '', attribute: null };
const SAID = ['activity', 'measure', 'from', 'to', 'dueOn', 'attribute'] as const;
const FIELDS = ['touchPointId', 'functionId', 'activity', 'measure', 'from', 'to', 'dueOn', 'attribute'] as const;

/** A line of the plan: a new one, or one that is there. */
export function WritePlanLine({ data: { stages, retiredTouchPoints, companyFunctions }, summitId, line }: { data: PlanData; summitId: string; line?: Line }) {
  const [open, setOpen] = useState(false);
  const [checked, setChecked] = useState(false);
  // a line that named a touch point before it was retired may keep it; nothing else offers it
  const places = [...stages.flatMap(({ name, touchPoints }) => touchPoints.map((each) => ({ value: each.id, label: `${each.name} · ${name}` }))),
    ...retiredTouchPoints.filter(({ id }) => id === line?.touchPointId).map(({ id, name }) => ({ value: id, label: texts.keeps(name) }))];
  const { touchPointId, functionId, activity, measure, from, to, dueOn, attribute } = line ?? EMPTY;
  const standing = { touchPointId, functionId: functionId ?? '', activity, measure, from, to, dueOn, attribute: attribute ?? '' };
  const draft = useVersionedDraft(`plan.${line?.id ?? summitId}`, standing, line?.version ?? 0);
  const next = useRef(false);
  const onDone = () => { draft.clear(); if (!next.current) setOpen(false); setChecked(false); say(texts.saved); };
  const add = useAct(AddPlanLine, { fields: [...FIELDS], onDone });
  const change = useAct(ChangePlanLine, { fields: [...FIELDS], onDone });
  const act = line ? change : add;
  const { value, patch } = draft;
  const title = line ? texts.changeTitle : texts.add;
  const errorOf = (field: (typeof FIELDS)[number]) => (checked && ['touchPointId', 'activity'].includes(field) && !value[field].trim() ? texts.missing : act.errorOf(field));
  const submit = (andNext = false) => {
    next.current = andNext;
    setChecked(true);
    if (!value.touchPointId || !value.activity.trim()) return;
    const words = { summitId, ...value, functionId: value.functionId || null, dueOn: value.dueOn || null, attribute: ATTRIBUTES.find((each) => each === value.attribute) ?? null };
    void (line ? change.act({ ...words, lineId: line.id, seenVersion: draft.seenVersion }) : add.act(words));
  };
  return (
    <>
      <Button look={line ? 'quiet' : 'primary'} size={line ? 'sm' : 'md'} of={line?.activity} onPress={() => setOpen(true)}>{line ? texts.change : texts.add}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title}>
        <Form label={title} onSubmit={() => submit()} problem={draft.closed ? null : act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><CommandButton submit pending={act.pending} closed={draft.closed}>{texts.save}</CommandButton>{!line && <Button pending={act.pending} onPress={() => submit(true)}>{texts.saveNext}</Button>}<Button look={line ? 'secondary' : 'quiet'} onPress={() => setOpen(false)}>{texts.cancel}</Button></>}>
          <MovedOn draft={draft} pending={act.pending} onGoOn={act.reset} parts={SAID.map((field) => ({ label: texts.parts[field], before: field === 'attribute' ? saidOf(field, draft.seen[field]) : draft.seen[field], after: field === 'attribute' ? saidOf(field, standing[field]) : standing[field] }))} />
          <TextAreaField label={texts.activity} hint={texts.activityHint} rows={2} value={value.activity} onChange={(activity) => patch({ activity })} error={errorOf('activity')} />
          <SelectField label={texts.where} value={value.touchPointId} onChange={(touchPointId) => patch({ touchPointId })} error={errorOf('touchPointId')} options={places} />
          <SelectField label={texts.owner} hint={texts.ownerHint} optional placeholder={texts.nobody} value={value.functionId} onChange={(functionId) => patch({ functionId })} error={errorOf('functionId')} options={companyFunctions.map(({ id, name }) => ({ value: id, label: name }))} />
          <TextField label={texts.measure} hint={texts.measureHint} optional value={value.measure} onChange={(measure) => patch({ measure })} error={errorOf('measure')} />
          <Columns min="sm">
            <TextField label={texts.from} optional value={value.from} onChange={(from) => patch({ from })} error={errorOf('from')} />
            <TextField label={texts.to} optional value={value.to} onChange={(to) => patch({ to })} error={errorOf('to')} />
            <DateField label={texts.dueOn} optional value={value.dueOn} onChange={(dueOn) => patch({ dueOn })} error={errorOf('dueOn')} />
          </Columns>
          <SelectField label={texts.figure.label} hint={texts.figure.hint} optional placeholder={texts.figure.no} value={value.attribute} onChange={(attribute) => patch({ attribute })} error={errorOf('attribute')} options={ATTRIBUTES.map((each) => ({ value: each, label: part.attributes[each] }))} />
        </Form>
      </Dialog>
    </>
  );
}
