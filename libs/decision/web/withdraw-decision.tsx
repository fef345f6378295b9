import { useAct } from '@tribune/kernel/web';
import { ConfirmButton, Problem, say } from '@tribune/ui';
import { commandOf } from './commands.js';
import { WithdrawDecision as Withdraw } from './decision.acts.js';
import type { Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';

/** The author takes the proposal back. */
export function WithdrawDecision({ decision }: { decision: Decision }) {
  const act = useAct(Withdraw, { onDone: () => say(texts.acts.withdrawn) });
  if (!commandOf(decision, 'withdrawDecision').open) return null;
  const { withdrawTitle, withdrawSentence } = texts.acts;
  return (
    <>
      <ConfirmButton full look="quiet" title={withdrawTitle} sentence={withdrawSentence} confirm={texts.commands.withdrawDecision} pending={act.pending} onConfirm={() => act.act({ decisionId: decision.id })}>{texts.commands.withdrawDecision}</ConfirmButton>
      <Problem problem={act.problem} failure={act.failure} onRetry={act.retry} />
    </>
  );
}
