import { meetingTimetable, minutesOver, MOST_ITEM_MINUTES } from '@tribune/council/domain';
import { useAct, useLiveQuery } from '@tribune/kernel/web';
import { Button, Cluster, Columns, CommandButton, Form, Lines, MinutesField, minutesIn, MovedOn, Notice, say, SelectField, Text, TextField, useVersionedDraft } from '@tribune/ui';
import { useState } from 'react';
import { SetMeetingAgenda as Set } from './meeting.acts.js';
import { BacklogQuery, type BacklogItem, type Meeting, type MeetingItem } from './meeting.documents.js';
import { texts } from './meeting.texts.js';

interface Line {
  readonly key: string;
  /** Where it stands on the agenda already: it keeps its note. */
  readonly itemId: string | null;
  readonly decisionId: string | null;
  readonly minutesOfId: string | null;
  readonly number: number | null;
  readonly title: string;
  readonly minutes: string;
}
const words = texts.agenda;
const USUAL_MINUTES = '20';
const lineOf = ({ id, decision, minutesOfId, title, minutes }: MeetingItem): Line => ({ key: id, itemId: id, decisionId: decision?.id ?? null, minutesOfId, number: decision?.number ?? null, title, minutes: String(minutes) });
const newLine = (more: Partial<Line>): Line => ({ key: crypto.randomUUID(), itemId: null, decisionId: null, minutesOfId: null, number: null, title: '', minutes: USUAL_MINUTES, ...more });
const nameOf = ({ number, title }: Pick<BacklogItem, 'number' | 'title'>) => `${number} · ${title}`;
const said = (lines: readonly Line[]): string => lines.map(({ title, minutes }) => `${title} (${minutes})`).join('\n');

/** The whole agenda as one form: decisions of the backlog and other things, minutes, order, with the end that follows. */
export function SetMeetingAgenda({ meeting: { id, version, agenda, startsAt, minutes }, onEnd }: { meeting: Meeting; onEnd: () => void }) {
  const standing = agenda.map(lineOf);
  const draft = useVersionedDraft(`meeting.agenda.${id}`, { lines: standing }, version);
  const backlog = useLiveQuery({ query: BacklogQuery, variables: { id }, about: { types: ['Decision'] } });
  const [checked, setChecked] = useState(false);
  const act = useAct(Set, { onDone: () => { draft.clear(); say(words.saved); onEnd(); } });
  const { lines } = draft.value;
  const put = (next: Line[]) => draft.patch({ lines: next });
  const taken = lines.map(({ decisionId }) => decisionId);
  const free = (backlog.data?.meeting?.backlog ?? []).filter((each) => !taken.includes(each.id));
  const unapproved = (backlog.data?.meeting?.minutesToApprove ?? []).filter((each) => !lines.some(({ minutesOfId }) => minutesOfId === each.id));
  const addMinutes = (minutesOfId: string) => {
    const chosen = unapproved.find((each) => each.id === minutesOfId);
    if (chosen) put([...lines, newLine({ minutesOfId, title: words.minutesTitle(chosen.startsAt), minutes: '5' })]);
  };
  const add = (decisionId: string) => {
    const chosen = free.find((each) => each.id === decisionId);
    if (chosen) put([...lines, newLine({ decisionId, number: chosen.number, title: chosen.title, minutes: USUAL_MINUTES })]);
  };
  const submit = () => {
    setChecked(true);
    if (lines.some(({ title, minutes: typed }) => title.trim() === '' || minutesIn(typed, MOST_ITEM_MINUTES) === null)) return;
    void act.act({ meetingId: id, seenVersion: draft.seenVersion, items: lines.map(({ itemId, decisionId, minutesOfId, title, minutes: typed }) => ({ minutesOfId, itemId: decisionId ? null : itemId, decisionId, title: decisionId ? null : title.trim(), minutes: Number(typed) })) });
  };
  const counted = lines.map(({ minutes: typed }) => ({ minutes: minutesIn(typed, MOST_ITEM_MINUTES) ?? 0 }));
  const over = minutesOver(minutes, counted);
  const ends = meetingTimetable(new Date(startsAt), minutes, counted).at(-1)?.endsAt;
  return (
    <Form label={words.edit} onSubmit={submit} problem={draft.closed ? null : act.problem} failure={act.failure} onRetry={act.retry}
      actions={<><CommandButton submit pending={act.pending} closed={draft.closed}>{words.save}</CommandButton><Button onPress={onEnd}>{words.cancel}</Button></>}>
      <MovedOn draft={draft} pending={act.pending} onGoOn={act.reset} parts={[{ label: words.title, before: said(draft.seen.lines), after: said(standing) }]} />
      <Lines lines={lines} onChange={put} nameOf={({ title }) => title}>
        {({ number, title, minutes: typed }, change) => (
          <Columns min="sm">
            {number === null ? <TextField label={words.what} value={title} onChange={(next) => change({ title: next })} error={checked && title.trim() === '' ? words.missing : null} /> : <Text strong>{nameOf({ number, title })}</Text>}
            <MinutesField value={typed} onChange={(next) => change({ minutes: next })} most={MOST_ITEM_MINUTES} checked={checked} />
          </Columns>
        )}
      </Lines>
      {free.length > 0 && <SelectField label={words.fromBacklog} hint={words.fromBacklogHint} placeholder={words.choose} value="" onChange={add} options={free.map((each) => ({ value: each.id, label: `${nameOf(each)} (${words.states[each.state] ?? each.state})` }))} />}
      {unapproved.length > 0 && <SelectField label={words.minutesOf} placeholder={words.chooseMinutes} value="" onChange={addMinutes} options={unapproved.map((each) => ({ value: each.id, label: words.minutesTitle(each.startsAt) }))} />}
      <Cluster><Button onPress={() => put([...lines, newLine({ minutes: '10' })])}>{words.other}</Button></Cluster>
      {over > 0 ? <Notice tone="waiting">{words.over(over)}</Notice> : ends && <Text size="sm" tone="muted">{words.until(ends.toISOString())}</Text>}
    </Form>
  );
}
