import { useNavigate } from '@tanstack/react-router';
import { useAct } from '@tribune/kernel/web';
import { ATTRIBUTES, type Attribute } from '@tribune/scorecard/domain';
import { Card, ConfirmButton, Disclosure, Problem, say, ScaleField, Stack, Text, useDraft } from '@tribune/ui';
import { texts } from './part-one.texts.js';
import { SealBeliefs as Seal } from './summit.acts.js';
import type { StageBeliefs, Summit } from './summit.documents.js';

const words = texts.sealing;
type Said = Record<string, number | null>;
const keyOf = (stageId: string, attribute: Attribute) => `${stageId} ${attribute}`;
const OTHERS = ATTRIBUTES.filter((attribute) => attribute !== 'OVERALL');

/** The stages that are left; what has been said is kept on this device until it is sealed. */
export function SealBeliefs({ summit: { id, stageVisions }, stages }: { summit: Summit; stages: readonly StageBeliefs[] }) {
  const navigate = useNavigate();
  const draft = useDraft<{ said: Said }>(`beliefs.${id}`, { said: {} });
  const act = useAct(Seal, { onDone: () => { draft.clear(); say(words.sealed); void navigate({ to: `/summits/${id}`, hash: 'beliefs' }); } });
  const { said } = draft.value;
  const valueOf = (stageId: string, attribute: Attribute) => said[keyOf(stageId, attribute)] ?? null;
  const put = (stageId: string, attribute: Attribute, value: number | null) => draft.patch({ said: { ...said, [keyOf(stageId, attribute)]: value } });
  const known = stages.flatMap(({ stage }) => stage ?? []);
  const ready = known.filter((stage) => valueOf(stage.id, 'OVERALL') !== null);
  const half = known.filter((stage) => valueOf(stage.id, 'OVERALL') === null && OTHERS.some((attribute) => valueOf(stage.id, attribute) !== null));
  const beliefs = ready.flatMap((stage) => ATTRIBUTES.flatMap((attribute) => { const value = valueOf(stage.id, attribute); return value === null ? [] : [{ stageId: stage.id, attribute, value }]; }));
  const closed = half.length > 0 ? words.needsOverall : ready.length === 0 ? words.none : null;
  const placesOf = (stageId: string) => stageVisions.find(({ stage }) => stage?.id === stageId)?.stage?.touchPoints.slice(0, 3).map(({ name }) => name) ?? [];
  return (
    <Stack gap="lg">
      {known.map((stage) => (
        <Stage key={stage.id} name={texts.vision.numbered(stage.position, stage.name)} places={placesOf(stage.id)} missing={half.includes(stage)} valueOf={(attribute) => valueOf(stage.id, attribute)} onChange={(attribute, value) => put(stage.id, attribute, value)} />
      ))}
      <Problem problem={act.problem} failure={act.failure} onRetry={act.retry} />
      <ConfirmButton look="primary" closed={closed} pending={act.pending} title={words.confirmTitle} sentence={words.confirm} confirm={words.confirmAct} cancel={words.back} onConfirm={() => act.act({ summitId: id, beliefs })}>{words.seal(ready.length)}</ConfirmButton>
    </Stack>
  );
}

interface StageProps {
  name: string;
  places: readonly string[];
  missing: boolean;
  valueOf: (attribute: Attribute) => number | null;
  onChange: (attribute: Attribute, value: number | null) => void;
}

function Stage({ name, places, missing, valueOf, onChange }: StageProps) {
  const scale = (attribute: Attribute) => (
    <ScaleField key={attribute} label={attribute === 'OVERALL' ? texts.attributeQuestions.OVERALL : `${texts.attributes[attribute]}: ${texts.attributeQuestions[attribute]}`} optional={attribute === 'OVERALL' ? undefined : 'unsaid'} value={valueOf(attribute)} onChange={(value) => onChange(attribute, value)}
      low={words.low} high={words.high} unsaid={words.unsaid} clear={words.clear} error={attribute === 'OVERALL' && missing ? words.needsOverall : null} />
  );
  return (
    <Card title={name} heading="h2">
      {places.length > 0 && <Text size="sm" tone="muted">{words.where(places)}</Text>}
      {scale('OVERALL')}
      <Disclosure summary={words.more}><Stack gap="md"><Text size="sm" tone="muted">{words.moreHint}</Text>{OTHERS.map(scale)}</Stack></Disclosure>
    </Card>
  );
}
