import { useAct } from '@tribune/kernel/web';
import { ConfirmButton, Problem, say } from '@tribune/ui';
import { commandOf } from './commands.js';
import { PostponeVote as Postpone } from './decision.acts.js';
import type { Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';

/** The chair puts off, once, the vote that would open by itself (D4). */
export function PostponeVote({ decision }: { decision: Decision }) {
  const act = useAct(Postpone, { onDone: () => say(texts.acts.postponed) });
  if (!commandOf(decision, 'postponeVote').open) return null;
  const { postponeTitle, postponeSentence } = texts.acts;
  return (
    <>
      <ConfirmButton full look="quiet" title={postponeTitle} sentence={postponeSentence} confirm={texts.commands.postponeVote} pending={act.pending} onConfirm={() => act.act({ decisionId: decision.id })}>{texts.commands.postponeVote}</ConfirmButton>
      <Problem problem={act.problem} failure={act.failure} onRetry={act.retry} />
    </>
  );
}
