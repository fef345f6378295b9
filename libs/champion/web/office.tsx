import { useAct } from '@tribune/kernel/web';
import { Button, Card, Cluster, ConfirmButton, Form, MomentField, Notice, Problem, say, Stack, Text } from '@tribune/ui';
import { useState } from 'react';
import { HandOver, Resign, TakeBack } from './champion.acts.js';
import { texts } from './champion.texts.js';
import type { Constituency, Term } from './election.documents.js';

interface OfficeProps {
  constituency: Pick<Constituency, 'id' | 'name'>;
  term: Pick<Term, 'rank' | 'endsAt' | 'handedOverUntil'>;
}

/** What the holder of an office does with the office itself: hand it over, take it back, give it up (D11). */
export function Office({ constituency, term }: OfficeProps) {
  const resign = useAct(Resign, { onDone: () => say(texts.office.resigned) });
  return (
    <Card title={texts.office.title} above={<Text size="sm" tone="muted">{texts.seat.until(term.endsAt)}</Text>}>
      <Stack>
        <Text>{texts.office.lead(term.rank, constituency.name)}</Text>
        {term.handedOverUntil ? <Away constituencyId={constituency.id} until={term.handedOverUntil} /> : <HandOverForm constituencyId={constituency.id} endsAt={term.endsAt} />}
        <Problem problem={resign.problem} failure={resign.failure} onRetry={resign.retry} />
        <Cluster>
          <ConfirmButton
            look="danger" size="sm" title={texts.office.resignTitle} sentence={texts.office.resignSentence} confirm={texts.office.resign} cancel={texts.office.keep}
            pending={resign.pending} onConfirm={() => resign.act({ constituencyId: constituency.id })}
          >
            {texts.office.resign}
          </ConfirmButton>
        </Cluster>
      </Stack>
    </Card>
  );
}

function Away({ constituencyId, until }: { constituencyId: string; until: string }) {
  const { act, pending, problem, failure, retry } = useAct(TakeBack, { onDone: () => say(texts.office.taken) });
  return (
    <Stack gap="sm">
      <Notice tone="waiting" action={<Button size="sm" pending={pending} onPress={() => void act({ constituencyId })}>{texts.office.takeBack}</Button>}>{texts.seat.handedOver(until)}</Notice>
      <Problem problem={problem} failure={failure} onRetry={retry} />
    </Stack>
  );
}

function HandOverForm({ constituencyId, endsAt }: { constituencyId: string; endsAt: string }) {
  const [open, setOpen] = useState(false);
  const [until, setUntil] = useState('');
  const { act, pending, problem, failure, retry, errorOf } = useAct(HandOver, { fields: ['until'], onDone: () => say(texts.office.handed) });
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (until) void act({ constituencyId, until });
  };
  if (!open) return <Cluster><Button size="sm" onPress={() => setOpen(true)}>{texts.office.handOver}</Button></Cluster>;
  return (
    <Form
      label={texts.office.handOver} problem={problem} failure={failure} onRetry={retry} onSubmit={submit}
      actions={<><Button look="primary" submit pending={pending}>{texts.office.act}</Button><Button onPress={() => setOpen(false)}>{texts.call.cancel}</Button></>}
    >
      <Text>{texts.office.handOverLead}</Text>
      <MomentField label={texts.office.until} value={until} onChange={setUntil} min={new Date().toISOString()} max={endsAt} error={tried && !until ? texts.office.untilWhen : errorOf('until')} />
    </Form>
  );
}
