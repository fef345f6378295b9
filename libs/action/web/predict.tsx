import { useAct, useLiveQuery, type SectionSubject } from '@tribune/kernel/web';
import { Button, Card, DefinitionList, Form, say, SelectField, Stack, Text, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { PredictEffects } from './action.acts.js';
import { PredictingQuery, type Predicting } from './action.documents.js';
import { texts } from './action.texts.js';

const STEPS = Array.from({ length: 21 }, (_, at) => ({ value: String(at * 5), label: texts.predict.options(at * 5) }));

/** Beside the ballot: what do you expect to come of it? Free, and nobody else's to read (D13). */
export function Predict({ id, state }: SectionSubject) {
  const query = useLiveQuery({ query: PredictingQuery, variables: { id }, about: { ids: [id] }, pause: state !== 'VOTING' });
  const decision = query.data?.decision;
  if (state !== 'VOTING' || !decision || decision.whyNotPredictEffects !== null || decision.expectedEffects.length === 0) return null;
  return <PredictCard key={decision.voteBasis} decision={decision} />;
}

function PredictCard({ decision }: { decision: Predicting }) {
  const [changing, setChanging] = useState(false);
  const predicted = decision.expectedEffects.some(({ myPrediction }) => myPrediction !== null);
  const { title, change, yours, choose } = texts.predict;
  if (!predicted || changing) return <Card heading="h2" title={title}><PredictForm decision={decision} onDone={() => setChanging(false)} /></Card>;
  return (
    <Card heading="h2" title={title} tone="agree" actions={<Button size="sm" onPress={() => setChanging(true)}>{change}</Button>}>
      <DefinitionList items={decision.expectedEffects.map(({ name, myPrediction }) => ({ term: name, description: myPrediction === null ? choose : yours(myPrediction) }))} />
    </Card>
  );
}

function PredictForm({ decision: { id, voteBasis, revisionNumber, expectedEffects }, onDone }: { decision: Predicting; onDone: () => void }) {
  const draft = useDraft<Record<string, string>>(`predict.${id}.${voteBasis}`, Object.fromEntries(expectedEffects.flatMap(({ number, myPrediction }) => (myPrediction === null ? [] : [[String(number), String(myPrediction)]]))));
  const { sentence, choose, save, saved } = texts.predict;
  const act = useAct(PredictEffects, { onDone: () => { draft.clear(); say(saved); onDone(); } });
  const predictions = expectedEffects.flatMap(({ number }) => { const percent = draft.value[String(number)]; return percent ? [{ effect: number, percent: Number(percent) }] : []; });
  const { fromTo, by: until } = texts.afterwards;
  return (
    <Form label={texts.predict.title} onSubmit={() => void act.act({ decisionId: id, seenRevision: revisionNumber, predictions })} problem={act.problem} failure={act.failure} onRetry={act.retry}
      actions={<Button submit pending={act.pending}>{save}</Button>}>
      <Text>{sentence}</Text>
      <Stack>
        {expectedEffects.map(({ number, name, from, to, by }) => (
          <SelectField key={number} optional label={name} hint={[fromTo(from, to), by && until(by)].filter(Boolean).join(' ')} placeholder={choose} value={draft.value[String(number)] ?? ''} onChange={(percent) => draft.patch({ [String(number)]: percent })} options={STEPS} />
        ))}
      </Stack>
    </Form>
  );
}
