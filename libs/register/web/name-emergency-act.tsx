import { Loaded, useAct, useLiveQuery, useSession } from '@tribune/kernel/web';
import { Button, Dialog, Form, say, SelectField, Stack, Text } from '@tribune/ui';
import { useState } from 'react';
import { texts } from './emergency.texts.js';
import { NameableQuery, NameEmergencyAct as Name } from './register.documents.js';

/** Says that a decision which is under way already is meant to decide this act: for who may shape that decision. */
export function NameEmergencyAct({ actId }: { actId: string }) {
  const { session } = useSession();
  const [asking, setAsking] = useState(false);
  if (!session || (!session.isChampion && session.seats.length === 0)) return null;
  return (
    <>
      <Button onPress={() => setAsking(true)}>{texts.name}</Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={texts.nameTitle}>{asking && <NameForm actId={actId} onClose={() => setAsking(false)} />}</Dialog>
    </>
  );
}

function NameForm({ actId, onClose }: { actId: string; onClose: () => void }) {
  const [decisionId, setDecisionId] = useState('');
  const query = useLiveQuery({ query: NameableQuery, variables: {}, about: { types: ['Decision'] } });
  const act = useAct(Name, { fields: ['decisionId'], onDone: () => { onClose(); say(texts.named); } });
  return (
    <Loaded query={query} label={texts.which}>{({ decisions }) => {
      if (decisions.edges.length === 0) return <Stack><Text>{texts.noneOpen}</Text><span><Button onPress={onClose}>{texts.close}</Button></span></Stack>;
      return (
        <Form label={texts.nameTitle} onSubmit={() => void act.act({ actId, decisionId })} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{texts.nameIt}</Button><Button onPress={onClose}>{texts.cancel}</Button></>}>
          <Text>{texts.nameLead}</Text>
          <SelectField label={texts.which} placeholder={texts.choose} value={decisionId} onChange={setDecisionId} error={act.errorOf('decisionId')}
            options={decisions.edges.map(({ node: { id, number, currentRevision: { title } } }) => ({ value: id, label: `${number} · ${title}` }))} />
        </Form>
      );
    }}</Loaded>
  );
}
