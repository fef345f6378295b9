import { useAct, useSignedIn } from '@tribune/kernel/web';
import { ConfirmButton, Problem, say, Stack } from '@tribune/ui';
import { commandOf } from './commands.js';
import { RevokeAnswer as Revoke } from './decision.acts.js';
import type { ConstituencyAnswer, Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { SignatureNote } from './signature-note.js';
import { useSignature } from './use-signature.js';

/** One's own answer is taken back, until the decision is final; that too is signed. */
export function RevokeAnswer({ decision, answer }: { decision: Decision; answer: ConstituencyAnswer }) {
  const me = useSignedIn().person.id;
  const mine = (answer.approval ?? answer.refusal)?.person.id === me;
  return mine && answer.constituency && commandOf(decision, 'revokeAnswer').open ? <Revocation decisionId={decision.id} constituencyId={answer.constituency.id} /> : null;
}

function Revocation({ decisionId, constituencyId }: { decisionId: string; constituencyId: string }) {
  const signature = useSignature();
  const act = useAct(Revoke, { onDone: () => say(texts.answers.takenBack) });
  const revoke = async () => {
    if (signature.by === 'fresh' || (await signature.sign())) await act.act({ decisionId, constituencyId });
  };
  const { takeBack, takeBackTitle, takeBackSentence } = texts.answers;
  return (
    <Stack gap="sm">
      <div><ConfirmButton size="sm" title={takeBackTitle} confirm={takeBack} pending={act.pending || signature.pending} onConfirm={revoke} sentence={<Stack gap="sm"><p>{takeBackSentence}</p><SignatureNote signature={signature} /></Stack>}>{takeBack}</ConfirmButton></div>
      <Problem problem={act.problem} failure={act.failure} onRetry={act.retry} />
    </Stack>
  );
}
