import { Button, ButtonLink, Card, Clock, Cluster, Stack, Text } from '@tribune/ui';
import { useState } from 'react';
import { AnswerForm } from './answer-form.js';
import { standsFor } from './answer-fields.js';
import type { ConstituencyAnswer, Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { texts as deliberating } from './deliberating.texts.js';
import { nameOf } from './names.js';
import { Paused } from './paused.js';
import { PauseClock } from './pause-clock.js';
import { RevokeAnswer } from './revoke-answer.js';
import { StandingAnswer } from './standing-answer.js';
import { STATUS_TONES } from './standing.js';

const { condition, clock: waits } = deliberating;

/** One card for each constituency that the person may answer for now; usually one, or none. */
export function AnswerCards({ decision, onDone }: { decision: Decision; onDone?: (() => void) | undefined }) {
  return decision.answers.filter(({ iMayAnswer }) => iMayAnswer).map((answer) => <AnswerCard key={answer.id} decision={decision} answer={answer} onDone={onDone} />);
}

function AnswerCard({ decision, answer, onDone }: { decision: Decision; answer: ConstituencyAnswer; onDone: (() => void) | undefined }) {
  const [replacing, setReplacing] = useState(false);
  const stands = standsFor(answer);
  const { standing, replace } = texts.answer;
  return (
    <Card heading="h2" level="raised" tone={stands ? STATUS_TONES[answer.status] : 'accent'} title={`${texts.answers.answer} ${nameOf(answer.constituency)}`} above={answer.clock && !stands && <Clock due={answer.clock.dueAt} label={texts.waiting.due.APPROVE} passed={texts.waiting.yourTimeOver} exact />}>
      {stands && !replacing ? (
        <Stack>
          <StandingAnswer answer={answer} />
          <Text size="sm" tone="muted">{standing}</Text>
          <Cluster><Button onPress={() => setReplacing(true)}>{replace}</Button><RevokeAnswer decision={decision} answer={answer} /></Cluster>
        </Stack>
      ) : (
        <Stack gap="lg">
          <Paused clock={answer.clock} />
          {answer.queuePlace !== null && <Text size="sm">{waits.queued(answer.queuePlace)}</Text>}
          <AnswerForm decision={decision} answer={answer} onDone={() => { setReplacing(false); onDone?.(); }} />
          <Cluster><ButtonLink size="sm" look="quiet" to={`/desk/${decision.number}/condition`}>{condition.open}</ButtonLink><PauseClock decision={decision} answer={answer} /></Cluster>
        </Stack>
      )}
    </Card>
  );
}
