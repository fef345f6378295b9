import { useAct } from '@tribune/kernel/web';
import { Button, CommandButton, Dialog, Form, MovedOn, say, Stack, TextAreaField, TextField, useVersionedDraft } from '@tribune/ui';
import { useState } from 'react';
import { ChangeCouncil as Change, type Council } from './council.documents.js';
import { texts } from './council.texts.js';

const words = texts.change;

/** For administrators: what the council is called, and its charter. */
export function ChangeCouncil({ council }: { council: Council }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onPress={() => setAsking(true)}>{words.open}</Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={words.title}><ChangeCouncilForm council={council} onEnd={() => setAsking(false)} /></Dialog>
    </>
  );
}

function ChangeCouncilForm({ council: { id, name, charter, version }, onEnd }: { council: Council; onEnd: () => void }) {
  const draft = useVersionedDraft(`council.${id}`, { name, charter }, version);
  const act = useAct(Change, { fields: ['name', 'charter'], onDone: () => { draft.clear(); onEnd(); say(words.saved); } });
  const { value, patch, seen, seenVersion, closed } = draft;
  const same = value.name.trim() === name && value.charter.trim() === charter;
  return (
    <Stack>
      <MovedOn draft={draft} pending={act.pending} onGoOn={act.reset} parts={[{ label: words.name, before: seen.name, after: name }, { label: texts.charter, before: seen.charter, after: charter }]} />
      <Form onSubmit={() => void act.act({ councilId: id, seenVersion, ...value })} problem={closed ? null : act.problem} failure={act.failure} onRetry={act.retry}
        actions={<><CommandButton submit pending={act.pending} closed={closed ?? (same ? words.unchanged : null)}>{words.save}</CommandButton><Button onPress={onEnd}>{words.cancel}</Button></>}>
        <TextField label={words.name} hint={words.nameHint} value={value.name} onChange={(next) => patch({ name: next })} error={act.errorOf('name')} />
        <TextAreaField optional rows={8} label={texts.charter} hint={words.charterHint} value={value.charter} onChange={(next) => patch({ charter: next })} error={act.errorOf('charter')} />
      </Form>
    </Stack>
  );
}
