import { useAct } from '@tribune/kernel/web';
import { Button, Cluster, Dialog, Form, Moment, MomentField, Problem, Row, Rows, say, Section, Stack, StateBadge, Text, type Tone } from '@tribune/ui';
import { useState } from 'react';
import { cameBackWords } from './came-back.js';
import { ReplayDeliveries, type Delivery, type Webhook } from './webhook.documents.js';
import { texts } from './webhook.texts.js';

const { log } = texts;
const TONES: Readonly<Record<Delivery['state'], Tone>> = { WAITING: 'neutral', RETRYING: 'waiting', DELIVERED: 'agree', GIVEN_UP: 'object' };

/** What a webhook was told and what came back; one or all since a time can be told again. */
export function Deliveries({ webhook, onAct }: { webhook: Webhook; onAct: () => void }) {
  const replay = useAct(ReplayDeliveries, { onDone: ({ count }) => { say(log.repeated(count)); onAct(); } });
  const rows = webhook.deliveries.edges.map(({ node }) => node);
  const what = ({ kind }: Delivery): string => (kind ? texts.kinds[kind] : texts.test);
  return (
    <Section title={log.title} lead={log.lead} actions={rows.length > 0 && <Since webhookId={webhook.id} onAct={onAct} />}>
      <Stack>
        {rows.length === 0 ? <Text tone="muted">{log.empty}</Text> : (
          <Rows label={log.title}>
            {rows.map((delivery) => (
              <Row
                key={delivery.messageId} title={what(delivery)} above={<>{delivery.number}{' · '}<Moment at={delivery.happenedAt} /></>} detail={<CameBack delivery={delivery} />}
                trailing={
                  <Cluster gap="sm">
                    <StateBadge tone={TONES[delivery.state]} label={log.states[delivery.state]} />
                    {delivery.kind && delivery.state !== 'WAITING' && <Button size="sm" pending={replay.pending} of={`${what(delivery)} ${delivery.number}`} onPress={() => void replay.act({ webhookId: webhook.id, number: delivery.number })}>{log.repeat}</Button>}
                  </Cluster>
                }
              />
            ))}
          </Rows>
        )}
        <Problem problem={replay.problem} failure={replay.failure} onRetry={replay.retry} />
        {webhook.deliveries.pageInfo.hasNextPage && <Text size="sm" tone="muted">{log.newest}</Text>}
      </Stack>
    </Section>
  );
}

function CameBack({ delivery: { attempts, status, tookMs, answer, nextAttemptAt, state } }: { delivery: Delivery }) {
  const words = [attempts > 1 && log.attempts(attempts), status, tookMs !== null && log.inMs(tookMs), cameBackWords(status, answer)].filter(Boolean).join(' · ');
  return <>{words}{state === 'RETRYING' && nextAttemptAt && <>{' · '}{log.next} <Moment at={nextAttemptAt} /></>}</>;
}

function Since({ webhookId, onAct }: { webhookId: string; onAct: () => void }) {
  const [open, setOpen] = useState(false);
  const [since, setSince] = useState('');
  const replay = useAct(ReplayDeliveries, { fields: ['since'], onDone: ({ count }) => { setOpen(false); say(log.repeated(count)); onAct(); } });
  return (
    <>
      <Button size="sm" onPress={() => setOpen(true)}>{log.since}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={log.sinceTitle}>
        <Form onSubmit={() => void replay.act({ webhookId, since: since || null })} problem={replay.problem} failure={replay.failure} onRetry={replay.retry}
          actions={<><Button look="primary" submit pending={replay.pending}>{log.sinceAct}</Button><Button onPress={() => setOpen(false)}>{texts.form.cancel}</Button></>}>
          <Text>{log.sinceLead}</Text>
          <MomentField label={log.sinceField} value={since} onChange={setSince} error={replay.errorOf('since')} />
        </Form>
      </Dialog>
    </>
  );
}
