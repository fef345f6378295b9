import { DECISION_TONES, decisionTexts } from '@tribune/decision/web';
import { useAct } from '@tribune/kernel/web';
import { Button, Dialog, Disclosure, Form, Row, Rows, say, Section, SelectField, StateBadge, Text } from '@tribune/ui';
import { useState } from 'react';
import { ServeLine } from './summit.acts.js';
import type { Trace, TracedSummit } from './trace.documents.js';
import { texts } from './trace.texts.js';

const words = texts.unserving;
const AT_FIRST = 6;
type Unserved = Trace['unserving'][number];

/** What was proposed since the plan was approved and serves nothing in it; whoever knows better ties it to its line. */
export function Unserving({ summit: { id }, decisions, lines, ties }: { summit: TracedSummit; decisions: readonly Unserved[]; lines: Trace['lines']; ties: boolean }) {
  const rows = (some: readonly Unserved[]) => (
    <Rows label={words.title} dense>
      {some.map((each) => <Row key={each.id} to={`/decisions/${each.number}`} above={each.council} title={`${each.number} · ${each.title}`}
        trailing={<><StateBadge size="sm" tone={DECISION_TONES[each.state]} label={decisionTexts.states[each.state]} />{ties && <Tie summitId={id} decision={each} lines={lines} />}</>} />)}
    </Rows>
  );
  return (
    <Section id="unserving" title={words.title} lead={decisions.length > 0 ? words.lead : undefined}>
      {decisions.length === 0 ? <Text tone="muted">{words.none}</Text> : rows(decisions.slice(0, AT_FIRST))}
      {decisions.length > AT_FIRST && <Disclosure summary={words.more(decisions.length - AT_FIRST)}>{rows(decisions.slice(AT_FIRST))}</Disclosure>}
    </Section>
  );
}

function Tie({ summitId, decision: { id, number, title }, lines }: { summitId: string; decision: Unserved; lines: Trace['lines'] }) {
  const [open, setOpen] = useState(false);
  const [lineId, setLineId] = useState(lines[0]?.line.lineId ?? '');
  const act = useAct(ServeLine, { fields: ['lineId'], onDone: () => { setOpen(false); say(words.done); } });
  return (
    <>
      <Button size="sm" look="quiet" of={`${number} · ${title}`} onPress={() => setOpen(true)}>{words.tie}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.tieTitle(number)}>
        <Form label={words.tie} onSubmit={() => void act.act({ summitId, lineId, decisionId: id })} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{words.act}</Button><Button onPress={() => setOpen(false)}>{words.cancel}</Button></>}>
          <SelectField label={words.line} value={lineId} onChange={setLineId} error={act.errorOf('lineId')} options={lines.map(({ line }) => ({ value: line.lineId, label: `${line.activity} · ${line.touchPoint}` }))} />
        </Form>
      </Dialog>
    </>
  );
}
