import { rhythmsFrom, rruleOf, sayCadence, sayRhythm } from '@tribune/council/domain';
import { useAct } from '@tribune/kernel/web';
import { Button, Columns, DateField, Dialog, Form, language, MinutesField, say, SelectField, Text, TextField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { SetCadence as Set } from './meeting.acts.js';
import type { CouncilMeetings } from './meeting.documents.js';
import { isLength, LENGTH } from './meeting-fieldset.js';
import { texts } from './meeting.texts.js';

const words = texts.cadence;

/** How often: a first day, and what can follow from it. */
export function SetCadence({ councilId, cadence }: { councilId: string; cadence: CouncilMeetings['cadence'] }) {
  const [open, setOpen] = useState(false);
  const [checked, setChecked] = useState(false);
  const draft = useDraft(`cadence.${councilId}`, { rrule: cadence?.rrule ?? '', firstOn: cadence?.firstOn ?? '', time: cadence?.time ?? '', minutes: String(cadence?.minutes ?? 90), place: cadence?.place ?? '' });
  const act = useAct(Set, { fields: ['rrule', 'firstOn', 'time', 'minutes', 'place'], onDone: () => { draft.clear(); setOpen(false); say(words.saved); } });
  const { rrule, firstOn, time, minutes, place } = draft.value;
  const offered = rhythmsFrom(firstOn).map((each) => ({ value: rruleOf(each), label: sayRhythm(each, language()) }));
  // a rule that somebody set through the API stays to be chosen
  const options = rrule && !offered.some(({ value }) => value === rrule) && rrule === cadence?.rrule ? [...offered, { value: rrule, label: sayCadence(rrule, language()) }] : offered;
  const chosen = options.some(({ value }) => value === rrule) ? rrule : '';
  const submit = () => {
    setChecked(true);
    if (chosen && firstOn && time && isLength(minutes)) void act.act({ councilId, rrule: chosen, firstOn, time, minutes: Number(minutes), place });
  };
  const missing = (empty: boolean): string | null => (checked && empty ? texts.fields.missing : null);
  return (
    <>
      <Button size="sm" onPress={() => setOpen(true)}>{cadence ? words.change : words.open}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.title}>
        <Form label={words.title} onSubmit={submit} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={
            <>
              <Button submit look="primary" pending={act.pending}>{words.save}</Button>
              {cadence && <Button look="quiet" onPress={() => void act.act({ councilId, rrule: null, firstOn: cadence.firstOn, time: cadence.time, minutes: cadence.minutes, place: cadence.place })}>{words.end}</Button>}
              <Button onPress={() => setOpen(false)}>{words.cancel}</Button>
            </>
          }>
          <Text>{words.lead}</Text>
          <Columns min="sm">
            <DateField label={words.firstOn} value={firstOn} onChange={(next) => draft.patch({ firstOn: next })} error={missing(!firstOn) ?? act.errorOf('firstOn')} />
            <SelectField label={words.rhythm} hint={offered.length === 0 ? words.rhythmHint : undefined} value={chosen} onChange={(next) => draft.patch({ rrule: next })} options={options} error={missing(!chosen) ?? act.errorOf('rrule')} />
          </Columns>
          <Columns min="sm">
            <TextField label={words.time} value={time} onChange={(next) => draft.patch({ time: next })} error={missing(!time) ?? act.errorOf('time')} />
            <MinutesField label={texts.fields.minutes} value={minutes} onChange={(next) => draft.patch({ minutes: next })} {...LENGTH} checked={checked} error={act.errorOf('minutes')} />
          </Columns>
          <Text size="sm" tone="muted">{words.timeHint(cadence?.timeZone ?? '')}</Text>
          <TextField label={texts.fields.place} hint={texts.fields.placeHint} optional value={place} onChange={(next) => draft.patch({ place: next })} error={act.errorOf('place')} />
        </Form>
      </Dialog>
    </>
  );
}
