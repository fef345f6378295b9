import { Button, DefinitionList, QuietLink, Section, Stack, Statement, Text } from '@tribune/ui';
import { useState } from 'react';
import { texts } from './part-one.texts.js';
import { isOpen, type Summit } from './summit.documents.js';
import { WriteVision } from './write-vision.js';

const words = texts.vision;

/** The relationship wanted, the purpose shared, and stage by stage what the company chooses to answer. */
export function Vision({ summit }: { summit: Summit }) {
  const [writing, setWriting] = useState(false);
  const { relationship, purpose, state } = summit;
  const stages = summit.stageVisions.filter(({ need, capacity }) => need || capacity);
  if (state === 'CANCELLED') return null;
  return (
    <Section id="vision" title={words.title} lead={words.lead} actions={isOpen(summit, 'writeVision') && !writing && <Button size="sm" onPress={() => setWriting(true)}>{words.write}</Button>}>
      {writing ? <WriteVision summit={summit} onEnd={() => setWriting(false)} /> : (
        <Stack gap="lg">
          <Statement title={words.relationship} size="md">{relationship || words.notYet}</Statement>
          <Statement title={words.purpose} size="md">{purpose || words.notYet}</Statement>
          <Stack>
            <Text strong>{words.byStage}</Text>
            {stages.length === 0 ? <Text tone="muted">{words.byStageNone}</Text> : <DefinitionList items={stages.flatMap(({ stage, need, capacity }) => (stage ? [{ term: words.numbered(stage.position, stage.name), description: <Stage need={need} capacity={capacity} places={stage.touchPoints} /> }] : []))} />}
          </Stack>
        </Stack>
      )}
    </Section>
  );
}

function Stage({ need, capacity, places }: { need: string; capacity: string; places: readonly { id: string; slug: string; name: string }[] }) {
  return (
    <Stack gap="xs">
      {need && <span>{need}</span>}
      {capacity && <Text as="span" size="sm" tone="muted">{words.capacity}: {capacity}</Text>}
      <Text as="span" size="sm" tone="muted">{places.map(({ id, slug, name }, at) => <span key={id}>{at > 0 && ', '}<QuietLink to={`/touch-points/${slug}`} muted>{name}</QuietLink></span>)}</Text>
    </Stack>
  );
}
