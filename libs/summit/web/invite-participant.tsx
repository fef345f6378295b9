import { useAct, useLiveQuery } from '@tribune/kernel/web';
import { Button, Dialog, Form, say, SelectField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { InviteParticipant as Invite } from './summit.acts.js';
import { PlanningQuery, type Summit } from './summit.documents.js';
import { texts } from './summit.texts.js';

const words = texts.people;

/** Somebody on the staff, for a function that is missing before others. */
export function InviteParticipant({ summit: { id, state, participants, missingFunctions } }: { summit: Summit }) {
  const [open, setOpen] = useState(false);
  const { data } = useLiveQuery({ query: PlanningQuery, variables: {}, pause: !open });
  const draft = useDraft(`summit.invite.${id}`, { personId: '', functionId: '' });
  const act = useAct(Invite, { fields: ['personId', 'functionId'], onDone: () => { draft.clear(); setOpen(false); say(state === 'ANNOUNCED' ? words.addedAndTold : words.added); } });
  const { personId, functionId } = draft.value;
  const there = new Set(participants.map(({ person }) => person.id));
  const people = (data?.people.edges ?? []).filter(({ node }) => !there.has(node.id)).map(({ node }) => ({ value: node.id, label: node.name }));
  const functions = [...(data?.companyFunctions ?? [])].sort((a, b) => Number(missingFunctions.includes(b.name)) - Number(missingFunctions.includes(a.name)));
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.invite}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.invite}>
        <Form label={words.invite} onSubmit={() => personId && void act.act({ summitId: id, personId, functionId: functionId || null })} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{words.add}</Button><Button onPress={() => setOpen(false)}>{words.cancel}</Button></>}>
          <SelectField label={words.who} value={personId} onChange={(next) => draft.patch({ personId: next })} options={people} error={act.errorOf('personId')} />
          <SelectField label={words.function} hint={words.functionHint} optional value={functionId} onChange={(next) => draft.patch({ functionId: next })} options={functions.map(({ id: value, name }) => ({ value, label: missingFunctions.includes(name) ? `${name} · ${words.missing.toLowerCase()}` : name }))} error={act.errorOf('functionId')} />
        </Form>
      </Dialog>
    </>
  );
}
