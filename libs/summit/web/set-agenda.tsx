import { useAct } from '@tribune/kernel/web';
import { MOST_MINUTES, PARTS, type AgendaItem } from '@tribune/summit/domain';
import { Button, Cluster, Columns, CommandButton, Form, Lines, MinutesField, minutesIn, MomentField, MovedOn, say, SelectField, TextField, useVersionedDraft } from '@tribune/ui';
import { useState } from 'react';
import { SetAgenda as Set } from './summit.acts.js';
import type { Summit } from './summit.documents.js';
import { texts } from './summit.texts.js';

interface Line {
  readonly key: string;
  readonly part: AgendaItem['part'];
  readonly title: string;
  readonly minutes: string;
  readonly startsAt: string;
  readonly hasTime: boolean;
}
const lineOf = ({ part, title, minutes, startsAt }: AgendaItem, at: number): Line => ({ key: String(at), part, title, minutes: String(minutes), startsAt: startsAt ?? '', hasTime: startsAt !== null });
const words = texts.agenda;
const said = (lines: readonly Line[]): string => lines.map(({ title, minutes }) => `${title} (${minutes})`).join('\n');

/** The whole agenda as one form: parts, minutes, order. */
export function SetAgenda({ summit: { id, version }, items, onEnd }: { summit: Summit; items: readonly AgendaItem[]; onEnd: () => void }) {
  const standing = items.map(lineOf);
  const draft = useVersionedDraft(`agenda.${id}`, { lines: standing }, version);
  const [checked, setChecked] = useState(false);
  const act = useAct(Set, { onDone: () => { draft.clear(); say(words.saved); onEnd(); } });
  const { lines } = draft.value;
  const put = (next: Line[]) => draft.patch({ lines: next });
  const submit = () => {
    setChecked(true);
    if (lines.some(({ title, minutes }) => title.trim() === '' || minutesIn(minutes, MOST_MINUTES) === null)) return;
    void act.act({ summitId: id, seenVersion: draft.seenVersion, items: lines.map(({ part, title, minutes, startsAt, hasTime }) => ({ part, title: title.trim(), minutes: Number(minutes), startsAt: (hasTime && startsAt) || null })) });
  };
  return (
    <Form label={words.edit} onSubmit={submit} problem={draft.closed ? null : act.problem} failure={act.failure} onRetry={act.retry}
      actions={<><CommandButton submit pending={act.pending} closed={draft.closed}>{words.save}</CommandButton><Button onPress={onEnd}>{words.cancel}</Button></>}>
      <MovedOn draft={draft} pending={act.pending} onGoOn={act.reset} parts={[{ label: words.title, before: said(draft.seen.lines), after: said(standing) }]} />
      <Lines lines={lines} onChange={put} nameOf={({ title }) => title}
        more={({ hasTime }, change) => !hasTime && <Button size="sm" look="quiet" onPress={() => change({ hasTime: true })}>{words.giveTime}</Button>}>
        {({ part, title, minutes, startsAt, hasTime }, change) => (
          <>
            <TextField label={words.what} value={title} onChange={(next) => change({ title: next })} error={checked && title.trim() === '' ? texts.fields.missing : null} />
            <Columns min="sm">
              <SelectField label={words.part} value={String(part)} onChange={(next) => change({ part: (Number(next) || part) as AgendaItem['part'] })} options={PARTS.map((each) => ({ value: String(each), label: words.parts[each - 1] ?? '' }))} />
              <MinutesField value={minutes} onChange={(next) => change({ minutes: next })} most={MOST_MINUTES} checked={checked} />
            </Columns>
            {hasTime && <MomentField label={words.own} optional value={startsAt} onChange={(next) => change({ startsAt: next })} />}
          </>
        )}
      </Lines>
      <Cluster><Button onPress={() => put([...lines, { key: crypto.randomUUID(), part: lines.at(-1)?.part ?? 1, title: '', minutes: '30', startsAt: '', hasTime: false }])}>{words.add}</Button></Cluster>
    </Form>
  );
}
