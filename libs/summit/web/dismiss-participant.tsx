import { useAct } from '@tribune/kernel/web';
import { ConfirmButton, Problem, say } from '@tribune/ui';
import { DismissParticipant as Dismiss } from './summit.acts.js';
import { texts } from './summit.texts.js';

/** Takes somebody off the list. */
export function DismissParticipant({ summitId, person: { id, name } }: { summitId: string; person: { id: string; name: string } }) {
  const { dismiss, dismissTitle, dismissSentence, dismissed } = texts.people;
  const act = useAct(Dismiss, { onDone: () => say(dismissed) });
  return (
    <>
      <ConfirmButton size="sm" look="quiet" of={name} title={dismissTitle} sentence={dismissSentence(name)} confirm={dismiss} onConfirm={() => void act.act({ summitId, personId: id })}>{dismiss}</ConfirmButton>
      <Problem problem={act.problem} failure={act.failure} />
    </>
  );
}
