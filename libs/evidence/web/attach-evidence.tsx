import { useAct } from '@tribune/kernel/web';
import { Button, Dialog, Form, Notice, say, useDraft, type PickedPicture } from '@tribune/ui';
import { IconPlus } from '@tribune/ui/icons';
import { useState } from 'react';
import { AttachFieldset } from './attach-fieldset.js';
import { FIELDS, inputOf, isCount, NOTHING, type AttachFields } from './attach-fields.js';
import { AttachEvidence as Attach } from './evidence.documents.js';
import { texts } from './evidence.texts.js';

/** Asks first what somebody has, then only what that needs. What was typed is kept, but for the picture. */
export function AttachEvidence({ decisionId }: { decisionId: string }) {
  const [asking, setAsking] = useState(false);
  const [picture, setPicture] = useState<PickedPicture | null>(null);
  const draft = useDraft<AttachFields>(`evidence.${decisionId}`, NOTHING);
  const words = texts.attach;
  const clear = () => {
    draft.clear();
    setPicture(null);
  };
  const act = useAct(Attach, { fields: FIELDS, onDone: () => { clear(); setAsking(false); say(words.done); } });
  const { kind } = draft.value;
  const [tried, setTried] = useState(false);
  const uncounted = tried && !isCount(draft.value.n);
  const submit = () => {
    setTried(true);
    if (kind && isCount(draft.value.n)) void act.act(inputOf(decisionId, kind, draft.value, picture));
  };
  return (
    <>
      <Button size="sm" icon={<IconPlus size={16} stroke={2} aria-hidden />} onPress={() => setAsking(true)}>{words.act}</Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={words.title}>
        <Form label={words.title} onSubmit={submit} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<>{kind && <Button submit look="primary" pending={act.pending}>{words.submit}</Button>}<Button onPress={() => setAsking(false)}>{words.cancel}</Button></>}>
          {draft.restored && <Notice action={<Button size="sm" onPress={clear}>{words.afresh}</Button>}>{words.restored}</Notice>}
          <AttachFieldset value={draft.value} patch={draft.patch} picture={picture} onPicture={setPicture} errorOf={(field) => (field === 'n' && uncounted ? words.notACount : act.errorOf(field))} />
        </Form>
      </Dialog>
    </>
  );
}
