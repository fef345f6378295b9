import { unitIn } from '@tribune/action/domain';
import { DECISION_TONES, decisionTexts } from '@tribune/decision/web';
import { Cluster, QuietLink, Stack, StateBadge, Text, type Tone } from '@tribune/ui';
import type { TracedDecision as Traced } from './trace.documents.js';
import { texts } from './trace.texts.js';

const VERDICT_TONES: Readonly<Record<NonNullable<Traced['effects'][number]['verdict']>, Tone>> = { REACHED: 'agree', PARTLY: 'waiting', MISSED: 'object', UNKNOWN: 'neutral' };

/** A decision below its line: where it stands, what is in its way and at whom, what is done, what was measured. */
export function TracedDecision({ decision: { number, title, state, council, made, mark, blocks, effects, actionsOpen, actionsLate, actionsDone } }: { decision: Traced }) {
  return (
    <Stack gap="xs">
      <Cluster gap="xs">
        <StateBadge size="sm" tone={DECISION_TONES[state]} label={decisionTexts.states[state]} />
        <QuietLink to={`/decisions/${number}`}>{number} · {title}</QuietLink>
        {mark && <StateBadge size="sm" tone="waiting" label={texts.marks[mark]} />}
      </Cluster>
      <Text size="sm" tone="muted">{texts.council(council, made)}{actionsOpen + actionsDone > 0 && ` · ${texts.actions(actionsOpen, actionsLate, actionsDone)}`}</Text>
      {blocks.map(({ kind, people, constituency, interest, alternative }) => <Text key={`${kind}${constituency}${people.join()}`} size="sm">{[texts.block(texts.blocks[kind](texts.names(people), constituency ?? ''), interest), alternative && texts.acceptable(alternative)].filter(Boolean).join(' ')}</Text>)}
      {effects.map(({ name, from, to, actual, measuredOn, verdict }) => <Text key={name} size="sm">{texts.effect(name, from, to, actual && [actual, unitIn(to)].filter(Boolean).join(' '), measuredOn)}{verdict && <> <StateBadge size="sm" tone={VERDICT_TONES[verdict]} label={texts.verdicts[verdict]} /></>}</Text>)}
    </Stack>
  );
}
