import { AttributeHeat, hasHeat, type HeatRow } from '@tribune/scorecard/web';
import { Notice, QuietLink, Section, Stack, Text } from '@tribune/ui';
import type { Figures, ViewData } from './view.documents.js';
import { texts } from './view.texts.js';

const AT_ONCE = 10;
const words = texts.heat;

/** Where customers find the company how, in four attributes; what nobody has measured is counted, not drawn. Closed to who has still to seal what they believe. */
export function ViewHeat({ stages, figures, door }: { stages: ViewData['stages']; figures: Figures; door: string | null }) {
  const own = figures.filter(({ competitor }) => competitor === null);
  const places = stages.flatMap((stage): HeatRow[] => [
    { id: stage.id, name: stage.name, isStage: true, figures: own.filter(({ stageId }) => stageId === stage.id) },
    ...stage.touchPoints.map(({ id, name }) => ({ id, name, isStage: false, figures: own.filter(({ touchPointId }) => touchPointId === id) })),
  ]);
  const rows = places.filter(hasHeat);
  const unmeasured = places.filter((place) => !place.isStage && !hasHeat(place)).length;
  if (door !== null) return <Section title={words.title}><Notice tone="waiting" title={words.closedTitle} action={<QuietLink to="/">{words.seal}</QuietLink>}>{door}</Notice></Section>;
  return (
    <Section title={words.title}>
      <Stack gap="sm">
        {rows.length === 0 ? <Text tone="muted">{words.none}</Text> : <AttributeHeat label={words.label} rows={rows.slice(0, AT_ONCE)} />}
        <Text size="sm" tone="muted">{[rows.length > AT_ONCE && words.more(rows.length - AT_ONCE), unmeasured > 0 && words.unmeasured(unmeasured)].filter(Boolean).join(' ')} <QuietLink to="/scorecard">{words.scorecard}</QuietLink></Text>
      </Stack>
    </Section>
  );
}
