import { useAct } from '@tribune/kernel/web';
import { MOST_MINUTES, PARTS, type AgendaItem } from '@tribune/summit/domain';
import { Button, Card, Cluster, Columns, Form, MomentField, say, ScreenReaderOnly, SelectField, TextField, useDraft } from '@tribune/ui';
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
const lineOf = ({ part, title, minutes, startsAt }: AgendaItem): Line => ({ key: crypto.randomUUID(), part, title, minutes: String(minutes), startsAt: startsAt ?? '', hasTime: startsAt !== null });
const isMinutes = (typed: string) => /^\d{1,3}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= MOST_MINUTES;
const words = texts.agenda;

/** The whole agenda as one form: parts, minutes, order. */
export function SetAgenda({ summit: { id, version }, items, onEnd }: { summit: Summit; items: readonly AgendaItem[]; onEnd: () => void }) {
  const draft = useDraft<{ lines: Line[] }>(`agenda.${id}.${version}`, { lines: items.map(lineOf) });
  const [checked, setChecked] = useState(false);
  const act = useAct(Set, { onDone: () => { draft.clear(); say(words.saved); onEnd(); } });
  const { lines } = draft.value;
  const put = (next: Line[]) => draft.patch({ lines: next });
  const change = (key: string, part: Partial<Line>) => put(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  const move = (at: number, by: -1 | 1) => put(lines.map((line, n) => (n === at ? lines[at + by] : n === at + by ? lines[at] : line) ?? line));
  const submit = () => {
    setChecked(true);
    if (lines.some(({ title, minutes }) => title.trim() === '' || !isMinutes(minutes))) return;
    void act.act({ summitId: id, seenVersion: version, items: lines.map(({ part, title, minutes, startsAt, hasTime }) => ({ part, title: title.trim(), minutes: Number(minutes), startsAt: (hasTime && startsAt) || null })) });
  };
  return (
    <Form label={words.edit} onSubmit={submit} problem={act.problem} failure={act.failure} onRetry={act.retry}
      actions={<><Button submit look="primary" pending={act.pending}>{words.save}</Button><Button onPress={onEnd}>{words.cancel}</Button></>}>
      {lines.map((line, at) => <Item key={line.key} line={line} checked={checked} first={at === 0} last={at === lines.length - 1} change={(part) => change(line.key, part)} move={(by) => move(at, by)} remove={() => put(lines.filter(({ key }) => key !== line.key))} />)}
      <Cluster><Button onPress={() => put([...lines, lineOf({ part: lines.at(-1)?.part ?? 1, title: '', minutes: 30, startsAt: null })])}>{words.add}</Button></Cluster>
    </Form>
  );
}

interface ItemProps {
  line: Line;
  checked: boolean;
  first: boolean;
  last: boolean;
  change: (part: Partial<Line>) => void;
  move: (by: -1 | 1) => void;
  remove: () => void;
}

function Item({ line: { part, title, minutes, startsAt, hasTime }, checked, first, last, change, move, remove }: ItemProps) {
  const name = title.trim() || words.untitled;
  return (
    <Card level="flat">
      <TextField label={words.what} value={title} onChange={(next) => change({ title: next })} error={checked && title.trim() === '' ? texts.fields.missing : null} />
      <Columns min="sm">
        <SelectField label={words.part} value={String(part)} onChange={(next) => change({ part: (Number(next) || part) as AgendaItem['part'] })} options={PARTS.map((each) => ({ value: String(each), label: words.parts[each - 1] ?? '' }))} />
        <TextField label={words.minutesLabel} value={minutes} onChange={(next) => change({ minutes: next })} error={checked && !isMinutes(minutes) ? words.notMinutes : null} />
      </Columns>
      {hasTime && <MomentField label={words.own} optional value={startsAt} onChange={(next) => change({ startsAt: next })} />}
      <Cluster>
        {!first && <Button size="sm" look="quiet" onPress={() => move(-1)}><span aria-hidden>{words.upShort}</span><ScreenReaderOnly>{words.up(name)}</ScreenReaderOnly></Button>}
        {!last && <Button size="sm" look="quiet" onPress={() => move(1)}><span aria-hidden>{words.downShort}</span><ScreenReaderOnly>{words.down(name)}</ScreenReaderOnly></Button>}
        {!hasTime && <Button size="sm" look="quiet" onPress={() => change({ hasTime: true })}>{words.giveTime}</Button>}
        <Button size="sm" look="quiet" onPress={remove}><span aria-hidden>{words.removeShort}</span><ScreenReaderOnly>{words.remove(name)}</ScreenReaderOnly></Button>
      </Cluster>
    </Card>
  );
}
