import { useNavigate } from '@tanstack/react-router';
import { useAct } from '@tribune/kernel/web';
import { Button, Dialog, Form, say, Text, TextField } from '@tribune/ui';
import { useState } from 'react';
import { CallElection as CallElectionDocument } from './champion.acts.js';
import { texts } from './champion.texts.js';
import type { Constituency } from './election.documents.js';

/** Calls an election of this constituency: seven days of nominations, seven of voting, unless said otherwise. Shown where it can be called. */
export function CallElection({ constituency }: { constituency: Constituency }) {
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [nominationDays, setNominationDays] = useState('7');
  const [votingDays, setVotingDays] = useState('7');
  const { act, pending, problem, failure, retry, errorOf } = useAct(CallElectionDocument, {
    fields: ['nominationDays', 'votingDays'],
    onDone: ({ election }) => {
      setOpen(false);
      say(texts.call.done);
      void navigate({ to: `/elections/${election.id}` });
    },
  });
  const submit = () => void act({ constituencyId: constituency.id, nominationDays: Number(nominationDays) || 0, votingDays: Number(votingDays) || 0 });
  return (
    <>
      <Button size="sm" onPress={() => setOpen(true)}>{texts.call.open}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={texts.call.title(constituency.name)}>
        <Form
          onSubmit={submit} problem={problem} failure={failure} onRetry={retry}
          actions={<><Button look="primary" submit pending={pending}>{texts.call.act}</Button><Button onPress={() => setOpen(false)}>{texts.call.cancel}</Button></>}
        >
          <Text>{texts.call.lead}</Text>
          <TextField label={texts.call.nominationDays} hint={texts.call.days} value={nominationDays} onChange={setNominationDays} error={errorOf('nominationDays')} />
          <TextField label={texts.call.votingDays} value={votingDays} onChange={setVotingDays} error={errorOf('votingDays')} />
        </Form>
      </Dialog>
    </>
  );
}
