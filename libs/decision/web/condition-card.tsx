import { useAct } from '@tribune/kernel/web';
import { Card, ConfirmButton, Moment, Person, Problem, Quote, say, Stack, StateBadge } from '@tribune/ui';
import { commandOf } from './commands.js';
import type { ConstituencyAnswer, Decision } from './decision.documents.js';
import { texts as common } from './decision.texts.js';
import { TakeUpCondition } from './deliberating.acts.js';
import { texts } from './deliberating.texts.js';
import { nameOf } from './names.js';
import { currentRevision } from './standing.js';
import { TextDifference } from './text-difference.js';

/** A champion would approve it with this change; a member takes it up with one click, and is then its author (D9). */
export function ConditionCard({ decision, refusal, constituency }: { decision: Decision; refusal: NonNullable<ConstituencyAnswer['refusal']>; constituency: ConstituencyAnswer['constituency'] }) {
  const { by, takeUp, takeUpTitle, takeUpSentence, takenUp } = texts.condition;
  const act = useAct(TakeUpCondition, { onDone: () => say(takenUp) });
  const amend = commandOf(decision, 'amendDecision');
  const take = () => void act.act({ decisionId: decision.id, constituencyId: constituency?.id ?? '' });
  return (
    <Card heading="h2" tone="waiting" title={by(nameOf(constituency))} above={<><StateBadge tone="waiting" size="sm" label={common.revisions.name(refusal.revision)} /><Moment at={refusal.at} /></>}
      actions={amend.open && <ConfirmButton look="primary" title={takeUpTitle} sentence={takeUpSentence} confirm={takeUp} pending={act.pending} onConfirm={take}>{takeUp}</ConfirmButton>}>
      <Stack>
        <Person size="sm" name={refusal.person.name} note={refusal.byAlternate ? common.answers.alternate : common.answers.champion} />
        <Quote>{refusal.interest}</Quote>
        {refusal.proposed && <TextDifference before={currentRevision(decision)} after={refusal.proposed} />}
        <Problem problem={act.problem} failure={act.failure} onRetry={act.retry} />
      </Stack>
    </Card>
  );
}
