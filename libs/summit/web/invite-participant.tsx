import { useAct, useLiveQuery } from '@tribune/kernel/web';
import { Button, Dialog, Form, say, SearchField, SelectField, useDraft } from '@tribune/ui';
import { useDeferredValue, useRef, useState } from 'react';
import { texts as plan } from './plan.texts.js';
import { InviteParticipant as Invite } from './summit.acts.js';
import { InvitingQuery, type Summit } from './summit.documents.js';
import { texts } from './summit.texts.js';

const words = texts.people;

/** Somebody on the staff, for a function that is missing before others. */
export function InviteParticipant({ summit: { id, state, participants, missingFunctions } }: { summit: Summit }) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [checked, setChecked] = useState(false);
  const next = useRef(false);
  const search = useDeferredValue(typed.trim());
  const { data } = useLiveQuery({ query: InvitingQuery, variables: { search: search || null }, pause: !open });
  const draft = useDraft(`summit.invite.${id}`, { personId: '', personName: '', functionId: '' });
  const done = () => {
    draft.clear();
    setTyped('');
    setChecked(false);
    if (!next.current) setOpen(false);
    say(state === 'ANNOUNCED' ? words.addedAndTold : words.added);
  };
  const act = useAct(Invite, { fields: ['personId', 'functionId'], onDone: done });
  const { personId, personName, functionId } = draft.value;
  const there = new Set(participants.map(({ person }) => person.id));
  const hits = data?.people.edges.filter(({ node }) => !there.has(node.id)).map(({ node }) => ({ value: node.id, label: node.name })) ?? null;
  const functions = [...(data?.companyFunctions ?? [])].sort((a, b) => Number(missingFunctions.includes(b.name)) - Number(missingFunctions.includes(a.name)));
  const submit = (andNext = false) => {
    next.current = andNext;
    setChecked(true);
    if (personId) void act.act({ summitId: id, personId, functionId: functionId || null });
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.invite}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.invite}>
        <Form label={words.invite} onSubmit={() => submit()} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{words.add}</Button><Button pending={act.pending} onPress={() => submit(true)}>{words.addNext}</Button><Button look="quiet" onPress={() => setOpen(false)}>{words.cancel}</Button></>}>
          <SearchField label={words.who} placeholder={words.find} picked={personId ? { value: personId, label: personName } : null} onPick={(hit) => draft.patch({ personId: hit?.value ?? '', personName: hit?.label ?? '' })} search={typed} onSearch={setTyped} hits={hits} error={checked && !personId ? plan.missing : act.errorOf('personId')} />
          <SelectField label={words.function} hint={words.functionHint} optional placeholder={words.whole} value={functionId} onChange={(chosen) => draft.patch({ functionId: chosen })} options={functions.map(({ id: value, name }) => ({ value, label: missingFunctions.includes(name) ? `${name} · ${words.missing.toLowerCase()}` : name }))} error={act.errorOf('functionId')} />
        </Form>
      </Dialog>
    </>
  );
}
