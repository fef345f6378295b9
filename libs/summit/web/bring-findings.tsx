import { useAct } from '@tribune/kernel/web';
import { Button, Dialog, Form, say, SelectField, Text } from '@tribune/ui';
import { useState } from 'react';
import { BringFindings as Bring } from './summit.acts.js';
import type { TraceData } from './trace.documents.js';
import { texts } from './trace.texts.js';

const words = texts.bring;

/** One line, or all that no decision carries (null), goes to a council. Where there is one council, the one click does it. */
export function BringFindings({ summitId, number, councils, lineId, count }: { summitId: string; number: number; councils: TraceData['councils']; lineId: string | null; count: number }) {
  const [open, setOpen] = useState(false);
  const [first] = councils;
  const [chosen, setChosen] = useState(first?.id ?? '');
  const act = useAct(Bring, { fields: ['councilId'], onDone: ({ brought }) => { setOpen(false); say(words.done(brought)); } });
  const bring = (councilId: string) => void act.act({ summitId, number, councilId, lineIds: lineId ? [lineId] : null });
  const label = lineId ? words.one : words.all(count);
  if (!first) return null;
  return (
    <>
      <Button size={lineId ? 'sm' : 'md'} look={lineId ? 'quiet' : 'primary'} pending={act.pending} onPress={() => (lineId && councils.length === 1 ? bring(first.id) : setOpen(true))}>{label}</Button>
      {!open && (act.problem ?? act.failure) && <Text size="sm">{act.problem ?? act.failure}</Text>}
      <Dialog open={open} onClose={() => setOpen(false)} title={words.title}>
        <Form label={words.title} onSubmit={() => bring(chosen)} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{words.act}</Button><Button onPress={() => setOpen(false)}>{words.cancel}</Button></>}>
          <Text>{words.sentence(count)}</Text>
          <SelectField label={words.council} value={chosen} onChange={setChosen} error={act.errorOf('councilId')} options={councils.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form>
      </Dialog>
    </>
  );
}
