import { useAct } from '@tribune/kernel/web';
import { Button, ConfirmButton, Moment, Notice, Problem, say, Stack } from '@tribune/ui';
import { RetireTouchPoint as Retire, type TouchPointDetails } from './touch-point.documents.js';
import { texts } from './touch-point.texts.js';

const words = texts.retired;

/** For administrators: it leaves the journey; nothing of it is deleted. */
export function RetireTouchPoint({ touchPoint: { id, name } }: { touchPoint: TouchPointDetails }) {
  const { act, pending, problem, failure, retry } = useAct(Retire, { onDone: () => say(words.done) });
  return (
    <Stack gap="sm">
      <div><ConfirmButton look="quiet" title={words.ask(name)} sentence={words.sentence} confirm={words.act} pending={pending} onConfirm={() => act({ touchPointId: id, retired: true })}>{words.act}</ConfirmButton></div>
      <Problem problem={problem} failure={failure} onRetry={retry} />
    </Stack>
  );
}

/** What a retired touch point says at its head; administrators bring it back from here. */
export function RetiredNotice({ touchPoint: { id, retiredAt }, admin }: { touchPoint: TouchPointDetails; admin: boolean }) {
  const { act, pending, problem, failure, retry } = useAct(Retire, { onDone: () => say(words.back) });
  if (!retiredAt) return null;
  return (
    <Stack gap="sm">
      <Notice tone="waiting" title={words.title} action={admin && <Button size="sm" pending={pending} onPress={() => void act({ touchPointId: id, retired: false })}>{words.bringBack}</Button>}>
        {words.since} <Moment at={retiredAt} dateOnly />. {words.means}
      </Notice>
      <Problem problem={problem} failure={failure} onRetry={retry} />
    </Stack>
  );
}
