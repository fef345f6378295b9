import { useAct } from '@tribune/kernel/web';
import { Clock, ConfirmButton, Disclosure, Notice, Problem, say, Stack, useNow } from '@tribune/ui';
import { commandOf } from './commands.js';
import { RaiseToMaterial } from './decision.acts.js';
import type { Decision, Revision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { TextDifference } from './text-difference.js';

/** Editorial edits that can still be raised to material (D3): how long, what they changed, and the button. */
export function EditWindows({ decision }: { decision: Decision }) {
  const now = useNow();
  if (decision.state === 'FINAL' || decision.state === 'DRAFT' || decision.state === 'WITHDRAWN') return null;
  return decision.revisions
    .filter(({ number, editWindowEndsAt }) => number > decision.voteBasis && editWindowEndsAt !== null && Date.parse(editWindowEndsAt) > now)
    .map((revision) => <EditWindow key={revision.number} decision={decision} revision={revision} />);
}

function EditWindow({ decision, revision }: { decision: Decision; revision: Revision }) {
  const { window: sentence, windowDue, raise, raiseTitle, raiseSentence, raisedDone, editorialBy } = texts.revisions;
  const act = useAct(RaiseToMaterial, { onDone: () => say(raisedDone) });
  const command = commandOf(decision, 'raiseToMaterial');
  const before = decision.revisions.find(({ number }) => number === revision.number - 1);
  return (
    <Notice tone="waiting" title={editorialBy(revision.author.name, revision.number)}
      action={<ConfirmButton size="sm" closed={command.open ? null : command.reason} pending={act.pending} title={raiseTitle} sentence={raiseSentence} confirm={raise} onConfirm={() => act.act({ decisionId: decision.id, revision: revision.number })}>{raise}</ConfirmButton>}>
      <Stack gap="sm">
        {revision.editWindowEndsAt && <Clock due={revision.editWindowEndsAt} label={windowDue} exact />}
        <span>{sentence}</span>
        <Problem problem={act.problem} failure={act.failure} onRetry={act.retry} />
        {before && <Disclosure summary={texts.revisions.whatChanged}><TextDifference before={before} after={revision} /></Disclosure>}
      </Stack>
    </Notice>
  );
}
