import { useAct } from '@tribune/kernel/web';
import { Button, CommandButton, Dialog, Form, say, TextAreaField, TextField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { ChangeCouncil as Change, type Council } from './council.documents.js';
import { texts } from './council.texts.js';

const words = texts.change;

/** For administrators: what the council is called, and its charter. */
export function ChangeCouncil({ council: { id, name, charter } }: { council: Council }) {
  const [asking, setAsking] = useState(false);
  const draft = useDraft(`council.${id}.${name}.${charter.length}`, { name, charter });
  const act = useAct(Change, { fields: ['name', 'charter'], onDone: () => { draft.clear(); setAsking(false); say(words.saved); } });
  const { value, patch } = draft;
  const same = value.name.trim() === name && value.charter.trim() === charter;
  return (
    <>
      <Button onPress={() => setAsking(true)}>{words.open}</Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={words.title}>
        <Form onSubmit={() => void act.act({ councilId: id, ...value })} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><CommandButton submit pending={act.pending} closed={same ? words.unchanged : null}>{words.save}</CommandButton><Button onPress={() => setAsking(false)}>{words.cancel}</Button></>}>
          <TextField label={words.name} hint={words.nameHint} value={value.name} onChange={(next) => patch({ name: next })} error={act.errorOf('name')} />
          <TextAreaField optional rows={8} label={texts.charter} hint={words.charterHint} value={value.charter} onChange={(next) => patch({ charter: next })} error={act.errorOf('charter')} />
        </Form>
      </Dialog>
    </>
  );
}
