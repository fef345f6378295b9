import { useAct } from '@tribune/kernel/web';
import { Button, DateField, Dialog, Form, say, Text, TextAreaField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { DropAction, FinishAction, PauseAction, ReassignAction, ReopenAction, RescheduleAction } from './action.acts.js';
import type { Action } from './action.documents.js';
import { texts } from './action.texts.js';
import { PickOwner } from './pick-owner.js';

const ACTS = { finishAction: FinishAction, pauseAction: PauseAction, dropAction: DropAction, reopenAction: ReopenAction, rescheduleAction: RescheduleAction, reassignAction: ReassignAction };
/** Where words may be left out. */
const OPTIONAL: readonly string[] = ['finishAction', 'reassignAction'];
type Asked = keyof typeof ACTS;

/** An act that is asked for in a window, with its words, and the new day or owner where there is one. */
export function AskBecause({ action, command, primary }: { action: Pick<Action, 'id' | 'owner'>; command: Asked; primary: boolean }) {
  const [asking, setAsking] = useState(false);
  const draft = useDraft(`${command}.${action.id}`, { because: '', dueOn: '', ownerId: '' });
  const { title, sentence, because, done } = texts.asks[command];
  // one window for six mutations of the same shape: what each of them needs besides is added below
  const act = useAct(ACTS[command] as typeof RescheduleAction, { fields: ['because', 'dueOn', 'ownerId'], onDone: () => { draft.clear(); setAsking(false); say(done); } });
  const { value, patch } = draft;
  const more = command === 'rescheduleAction' ? { dueOn: value.dueOn } : command === 'reassignAction' ? { ownerId: value.ownerId } : {};
  const submit = () => void act.act({ actionId: action.id, because: value.because.trim() || null, ...more } as Parameters<typeof act.act>[0]);
  return (
    <>
      <Button full look={primary ? 'primary' : command === 'finishAction' ? 'secondary' : 'quiet'} onPress={() => setAsking(true)}>{texts.commands[command]}</Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={title}>
        <Form label={title} onSubmit={submit} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look={command === 'dropAction' ? 'danger' : 'primary'} pending={act.pending}>{texts.commands[command]}</Button><Button onPress={() => setAsking(false)}>{texts.cancel}</Button></>}>
          <Text>{sentence}</Text>
          {command === 'rescheduleAction' && <DateField label={texts.newDay} value={value.dueOn} onChange={(dueOn) => patch({ dueOn })} error={act.errorOf('dueOn')} />}
          {command === 'reassignAction' && <PickOwner label={texts.newOwner} not={action.owner.id} value={value.ownerId} onChange={(ownerId) => patch({ ownerId })} error={act.errorOf('ownerId')} />}
          <TextAreaField label={because} optional={OPTIONAL.includes(command)} rows={2} value={value.because} onChange={(next) => patch({ because: next })} error={act.errorOf('because')} />
        </Form>
      </Dialog>
    </>
  );
}
