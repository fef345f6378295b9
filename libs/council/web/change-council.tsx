import { useAct } from '@tribune/kernel/web';
import { Button, Cluster, CommandButton, Dialog, Form, Notice, say, Stack, TextAreaField, TextDiff, TextField, useDraft } from '@tribune/ui';
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

/** What was read is kept beside what was typed, so that somebody else's change is shown before this one replaces it. */
function ChangeCouncilForm({ council: { id, name, charter, version }, onEnd }: { council: Council; onEnd: () => void }) {
  const seen = { name, charter, version };
  const draft = useDraft(`council.${id}`, { name, charter, seen });
  const act = useAct(Change, { fields: ['name', 'charter'], onDone: () => { draft.clear(); onEnd(); say(words.saved); } });
  const { value, patch } = draft;
  const movedOn = value.seen.version !== version && !act.pending;
  const same = value.name.trim() === name && value.charter.trim() === charter;
  // what they have not touched themselves becomes what somebody else wrote
  const goOn = () => {
    act.reset();
    patch({ seen, ...(value.name === value.seen.name && { name }), ...(value.charter === value.seen.charter && { charter }) });
  };
  return (
    <Stack>
      {movedOn && (
        <Stack>
          <Notice tone="waiting" urgent title={words.movedOn}>{words.movedOnSentence}</Notice>
          {value.seen.name !== name && <TextDiff label={words.name} before={value.seen.name} after={name} />}
          {value.seen.charter !== charter && <TextDiff label={texts.charter} before={value.seen.charter} after={charter} />}
          <Cluster><Button size="sm" onPress={goOn}>{words.goOn}</Button></Cluster>
        </Stack>
      )}
      <Form onSubmit={() => void act.act({ councilId: id, seenVersion: value.seen.version, name: value.name, charter: value.charter })} problem={movedOn ? null : act.problem} failure={act.failure} onRetry={act.retry}
        actions={<><CommandButton submit pending={act.pending} closed={movedOn ? words.movedOn : same ? words.unchanged : null}>{words.save}</CommandButton><Button onPress={onEnd}>{words.cancel}</Button></>}>
        <TextField label={words.name} hint={words.nameHint} value={value.name} onChange={(next) => patch({ name: next })} error={act.errorOf('name')} />
        <TextAreaField optional rows={8} label={texts.charter} hint={words.charterHint} value={value.charter} onChange={(next) => patch({ charter: next })} error={act.errorOf('charter')} />
      </Form>
    </Stack>
  );
}
