import { LoadedPage, NotTherePage, Sections, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { ButtonLink, Card, Clock, Cluster, Notice, Page, QuietLink, Stack, StateBadge, Text } from '@tribune/ui';
import { useNavigate } from '@tanstack/react-router';
import { AnswerCards } from './answer-cards.js';
import { CouncilSaid } from './council-said.js';
import { DecisionQuery, type Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { DetailsSection } from './details-section.js';
import { Opening } from './opening.js';
import { RevokeAnswer } from './revoke-answer.js';
import { currentRevision, runningClock, STATE_TONES } from './standing.js';
import { TextDifference } from './text-difference.js';
import { useLastRead } from './use-last-read.js';

/** One decision as a champion reads it, from top to bottom, and answers it at the end. */
export function DeskAnswerPage() {
  const number = Number(usePathParam('number'));
  return Number.isSafeInteger(number) ? <DeskAnswerOf number={number} /> : <NotTherePage />;
}

function DeskAnswerOf({ number }: { number: number }) {
  const query = useLiveQuery({ query: DecisionQuery, variables: { number }, about: { types: ['Decision', 'Constituency', 'Election'] } });
  return <LoadedPage query={query} title={texts.numbered(number)}>{({ decision }) => (decision ? <DeskAnswer key={decision.id} decision={decision} /> : <NotTherePage />)}</LoadedPage>;
}

function DeskAnswer({ decision }: { decision: Decision }) {
  const navigate = useNavigate();
  const revision = currentRevision(decision);
  const clock = runningClock(decision);
  const { back, whole } = texts.desk;
  return (
    <Page width="narrow" title={revision.title || texts.list.untitled} above={<><QuietLink to="/desk" muted>{back}</QuietLink> · {texts.numbered(decision.number)}</>}
      state={<><StateBadge tone={STATE_TONES[decision.state]} label={texts.states[decision.state]} />{clock && <Clock due={clock.due} label={texts.clocks[clock.kind]} exact />}</>}>
      <Stack gap="lg">
        <NotMine decision={decision} />
        {decision.answers.some(({ iMayAnswer }) => iMayAnswer) && <Unread decision={decision} />}
        <Opening revision={revision} />
      </Stack>
      <Sections at="decision.evidence" id={decision.id} state={decision.state} />
      <DetailsSection revision={revision} />
      <CouncilSaid decision={decision} />
      <Sections at="decision.discussion" id={decision.id} state={decision.state} />
      <Stack gap="lg">
        <Sections at="decision.unread" id={decision.id} state={decision.state} />
        <AnswerCards decision={decision} onDone={() => void navigate({ to: '/desk' })} />
        {decision.answers.filter(({ iMayAnswer }) => !iMayAnswer).map((answer) => <RevokeAnswer key={answer.id} decision={decision} answer={answer} />)}
        <Cluster><ButtonLink look="quiet" to={`/decisions/${decision.number}`}>{whole}</ButtonLink></Cluster>
      </Stack>
    </Page>
  );
}

/** What this champion has not read yet. */
function Unread({ decision }: { decision: Decision }) {
  const { before, firstTime } = useLastRead(decision);
  const { unread, unreadSentence, firstTime: first } = texts.answer;
  if (before) return <Card heading="h2" tone="waiting" title={unread}><Stack><Text>{unreadSentence(before.number)}</Text><TextDifference before={before} after={currentRevision(decision)} /></Stack></Card>;
  return firstTime ? <Text tone="muted" size="sm">{first}</Text> : null;
}

/** Why somebody who looks cannot answer. */
function NotMine({ decision: { answers } }: { decision: Decision }) {
  if (answers.some(({ iMayAnswer }) => iMayAnswer)) return null;
  return answers.filter(({ whyNot }) => whyNot).slice(0, 1).map(({ id, whyNot }) => <Notice key={id} title={texts.desk.notMine}>{whyNot}</Notice>);
}
