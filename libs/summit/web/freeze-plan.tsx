import { useAct } from '@tribune/kernel/web';
import { ConfirmButton, Problem, say } from '@tribune/ui';
import { texts } from './plan.texts.js';
import { FreezePlan as Freeze } from './summit.acts.js';

/** The plan as it stands becomes a version. */
export function FreezePlan({ summitId }: { summitId: string }) {
  const { freeze, freezeTitle, freezeSentence, frozen } = texts;
  const act = useAct(Freeze, { onDone: () => say(frozen) });
  return (
    <>
      <ConfirmButton title={freezeTitle} sentence={freezeSentence} confirm={freeze} onConfirm={() => act.act({ summitId })}>{freeze}</ConfirmButton>
      <Problem problem={act.problem} failure={act.failure} />
    </>
  );
}
