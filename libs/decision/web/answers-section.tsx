import { useSignedIn } from '@tribune/kernel/web';
import { Card, Clock, Cluster, Moment, Person, Section, Stack, StateBadge, Text } from '@tribune/ui';
import { AnswerHistory } from './answer-history.js';
import type { ConstituencyAnswer, Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { texts as deliberating } from './deliberating.texts.js';
import { nameOf } from './names.js';
import { Paused } from './paused.js';
import { ReportBrokenCondition } from './report-broken-condition.js';
import { RevokeAnswer } from './revoke-answer.js';
import { StandingAnswer } from './standing-answer.js';
import { STATUS_TONES } from './standing.js';

const { clock: waits } = deliberating;

/** What the champions say, constituency by constituency: their words, their clock, what was answered before. */
export function AnswersSection({ decision }: { decision: Decision }) {
  const { title, lead, none } = texts.answers;
  return (
    <Section title={title} lead={lead} id="answers">
      {decision.answers.length === 0 && <Text>{none}</Text>}
      {decision.answers.map((answer) => <AnswerCard key={answer.id} decision={decision} answer={answer} />)}
    </Section>
  );
}

function AnswerCard({ decision, answer }: { decision: Decision; answer: ConstituencyAnswer }) {
  const { statuses, champion, empty, notBinding } = texts.answers;
  const { person, isChampion, isAlternate } = useSignedIn();
  const mine = answer.champion?.id === person.id || ((isChampion || isAlternate) && answer.acting.some(({ id }) => id === person.id));
  return (
    <Card title={nameOf(answer.constituency)} tone={STATUS_TONES[answer.status]} above={<StateBadge size="sm" tone={STATUS_TONES[answer.status]} label={statuses[answer.status]} />}>
      <Stack>
        {answer.champion ? <Person name={answer.champion.name} note={champion} /> : <Text>{empty}</Text>}
        <Text size="sm" tone="muted">{stanceWords(decision, answer)}{answer.binding ? '' : ` ${notBinding}`}</Text>
        <Awaited decision={decision} answer={answer} />
        {answer.approval && <StandingAnswer answer={answer} />}
        {mine && <ReportBrokenCondition decision={decision} answer={answer} />}
        {answer.refusal && <Text size="sm" tone="muted">{texts.answers.refusedAt(answer.refusal.revision)} · {answer.refusal.person.name} · <Moment at={answer.refusal.at} />. {texts.answers.reasonsAbove}</Text>}
        {!answer.iMayAnswer && <RevokeAnswer decision={decision} answer={answer} />}
        <AnswerHistory answer={answer} />
      </Stack>
    </Card>
  );
}

/** Who can answer, and until when, while an answer is missing. */
function Awaited({ decision: { state }, answer: { status, acting, clock, queuePlace } }: { decision: Decision; answer: ConstituencyAnswer }) {
  if ((status !== 'WAITING' && status !== 'STALE') || state === 'FINAL' || state === 'WITHDRAWN' || state === 'NOT_CARRIED') return null;
  return (
    <Cluster gap="md">
      {acting.length > 0 && <Text size="sm" as="span">{texts.answers.acting(acting.map(({ name }) => name))}</Text>}
      {clock && <Clock due={clock.dueAt} label={texts.answers.clock} passed={texts.answers.clockOver} exact />}
      <Paused clock={clock} />
      {queuePlace !== null && <Text size="sm">{waits.queued(queuePlace)}</Text>}
    </Cluster>
  );
}

function stanceWords({ revisions, revisionNumber }: Decision, { stance, constituency }: ConstituencyAnswer): string {
  const { affects, unaffected, silent } = texts.answers;
  if (stance === null) return silent;
  if (stance === 'AFFECTS') return affects;
  const said = revisions.find(({ number }) => number === revisionNumber)?.stances.find((each) => each.constituency?.id === constituency?.id);
  return unaffected(said?.reason ?? '');
}
