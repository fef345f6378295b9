import { useAct } from '@tribune/kernel/web';
import { Button, Card, CommandButton, Form, MovedOn, say, Text, TextAreaField, useVersionedDraft } from '@tribune/ui';
import { texts } from './part-one.texts.js';
import { WriteVision as Write } from './summit.acts.js';
import type { Summit } from './summit.documents.js';

const words = texts.vision;
interface Draft {
  relationship: string;
  purpose: string;
  stages: { stageId: string; need: string; capacity: string }[];
}
const said = ({ stages }: Draft, stage: string): string => stages.filter(({ stageId }) => stageId === stage).flatMap(({ need, capacity }) => [need, capacity]).join('\n');

/** The vision as one form: the whole, then stage by stage with the places where customers are met. */
export function WriteVision({ summit: { id, relationship, purpose, visionVersion, stageVisions }, onEnd }: { summit: Summit; onEnd: () => void }) {
  const known = stageVisions.flatMap(({ stage, need, capacity }) => (stage ? [{ stage, need, capacity }] : []));
  const standing: Draft = { relationship, purpose, stages: known.map(({ stage, need, capacity }) => ({ stageId: stage.id, need, capacity })) };
  const draft = useVersionedDraft(`vision.${id}`, standing, visionVersion);
  const act = useAct(Write, { fields: ['relationship', 'purpose'], onDone: () => { draft.clear(); say(words.saved); onEnd(); } });
  const { value, patch } = draft;
  const change = (stageId: string, part: { need?: string; capacity?: string }) => patch({ stages: value.stages.map((each) => (each.stageId === stageId ? { ...each, ...part } : each)) });
  return (
    <Form label={words.write} onSubmit={() => void act.act({ summitId: id, seenVersion: draft.seenVersion, ...value })} problem={draft.closed ? null : act.problem} failure={act.failure} onRetry={act.retry}
      actions={<><CommandButton submit pending={act.pending} closed={draft.closed}>{words.save}</CommandButton><Button onPress={onEnd}>{words.cancel}</Button></>}>
      <MovedOn draft={draft} pending={act.pending} onGoOn={act.reset} parts={[
        { label: words.relationship, before: draft.seen.relationship, after: relationship }, { label: words.purpose, before: draft.seen.purpose, after: purpose },
        ...known.map(({ stage }) => ({ label: stage.name, before: said(draft.seen, stage.id), after: said(standing, stage.id) })),
      ]} />
      <TextAreaField label={words.relationship} hint={words.relationshipHint} optional rows={3} value={value.relationship} onChange={(next) => patch({ relationship: next })} error={act.errorOf('relationship')} />
      <TextAreaField label={words.purpose} hint={words.purposeHint} optional rows={3} value={value.purpose} onChange={(next) => patch({ purpose: next })} error={act.errorOf('purpose')} />
      {known.map(({ stage }) => {
        const said = value.stages.find(({ stageId }) => stageId === stage.id);
        return said && (
          <Card key={stage.id} title={words.numbered(stage.position, stage.name)}>
            <Text size="sm" tone="muted">{words.places(stage.touchPoints.map(({ name }) => name))}</Text>
            <TextAreaField label={words.need} optional rows={2} value={said.need} onChange={(need) => change(stage.id, { need })} />
            <TextAreaField label={words.capacity} optional rows={2} value={said.capacity} onChange={(capacity) => change(stage.id, { capacity })} />
          </Card>
        );
      })}
    </Form>
  );
}
