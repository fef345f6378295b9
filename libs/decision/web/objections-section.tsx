import { useAct } from '@tribune/kernel/web';
import { Button, Card, Clock, Cluster, ConfirmButton, Moment, Problem, Quote, say, Section, Stack, StateBadge, Text, type Tone } from '@tribune/ui';
import { AnswerObjection } from './answer-objection.js';
import type { Decision, Objection } from './decision.documents.js';
import { EndObjection, OpenOverruling } from './deliberating.acts.js';
import { texts } from './deliberating.texts.js';

const TONES: Readonly<Record<Objection['state'], Tone>> = { OPEN: 'object', ANSWERED: 'waiting', OVERRULING: 'waiting', INTEGRATED: 'agree', WITHDRAWN: 'neutral', OVERRULED: 'neutral', VOID: 'neutral' };

/** Objections of members, each with its harm, its answers and what became of it (D8). */
export function ObjectionsSection({ decision }: { decision: Decision }) {
  if (decision.objections.length === 0) return null;
  return (
    <Section title={texts.objection.title} lead={texts.objection.lead} id="objections">
      {decision.objections.map((objection) => <ObjectionCard key={objection.id} decision={decision} objection={objection} />)}
    </Section>
  );
}

function ObjectionCard({ decision, objection }: { decision: Decision; objection: Objection }) {
  const { state, revision, at, person, replies, overrulingOpensAt } = objection;
  const { objection: words } = texts;
  const running = objection.overrulings.find(({ overruled }) => overruled === null);
  return (
    <Card tone={TONES[state]} title={words.by(person.name)} above={<><StateBadge size="sm" tone={TONES[state]} label={words.states[state]} /><Text as="span" size="sm" tone="muted">{words.on(revision)}, <Moment at={at} /></Text></>}>
      <Stack>
        <ObjectionWords objection={objection} />
        {replies.map((reply) => <Stack key={reply.at} gap="xs"><Text size="sm" tone="muted">{reply.person.name} · <Moment at={reply.at} /></Text><Quote>{reply.words}</Quote></Stack>)}
        {running && <Stack gap="xs"><Clock due={running.closesAt} label={words.closes} exact /><Text size="sm" tone="muted">{words.said(running.inFavour, running.against, running.judges)}</Text></Stack>}
        {state === 'OPEN' && overrulingOpensAt && <Clock due={overrulingOpensAt} label={words.opensByItself} exact />}
        {state === 'ANSWERED' && objection.overrulings.length > 0 && <Text size="sm">{words.failed}</Text>}
        <Acts decision={decision} objection={objection} />
      </Stack>
    </Card>
  );
}

/** The harm, to whom, and what would lift it. */
export function ObjectionWords({ objection }: { objection: Objection }) {
  const { objection: words } = texts;
  return (['harm', 'toWhom', 'evidence', 'proposedChange'] as const).filter((part) => objection[part] !== '').map((part) => (
    <Stack key={part} gap="xs"><Text size="sm" tone="muted">{words[part]}</Text><Quote>{objection[part]}</Quote></Stack>
  ));
}

const isOpen = ({ openCommands }: Objection, name: Objection['openCommands'][number]['name']): boolean => openCommands.find((each) => each.name === name)?.open ?? false;

function Acts({ decision: { id: decisionId, revisionNumber }, objection }: { decision: Decision; objection: Objection }) {
  const { objection: words } = texts;
  const end = useAct(EndObjection, { onDone: () => say(words.ended) });
  const overrule = useAct(OpenOverruling, { onDone: () => say(words.overruleDone) });
  const it = { decisionId, objectionId: objection.id };
  const mayEnd = isOpen(objection, 'endObjection');
  // only a text that came after it can have taken it up
  const changed = revisionNumber > objection.revision;
  return (
    <>
      {mayEnd && <Text size="sm">{changed ? words.settledByText : objection.replies.length > 0 ? words.settledByAnswer : words.yours}</Text>}
      <Problem problem={end.problem ?? overrule.problem} failure={end.failure ?? overrule.failure} onRetry={end.failure ? end.retry : overrule.retry} />
      <Cluster>
        {isOpen(objection, 'answerObjection') && <AnswerObjection {...it} />}
        {isOpen(objection, 'openOverruling') && <ConfirmButton title={words.overrule} sentence={words.overruleSentence} confirm={words.overrule} pending={overrule.pending} onConfirm={() => void overrule.act(it)}>{words.overrule}</ConfirmButton>}
        {mayEnd && changed && <Button pending={end.pending} onPress={() => void end.act({ ...it, endedAs: 'INTEGRATED' })}>{words.integrated}</Button>}
        {mayEnd && <Button look={changed ? 'quiet' : 'secondary'} pending={end.pending} onPress={() => void end.act({ ...it, endedAs: 'WITHDRAWN' })}>{words.withdraw}</Button>}
      </Cluster>
    </>
  );
}
