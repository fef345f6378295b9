import { ATTRIBUTES, bestCompetitor, standingOf, type Attribute, type Standing } from '@tribune/scorecard/domain';
import { DataTable, SelectField, Stack, StateBadge, Text, type Tone } from '@tribune/ui';
import { useState } from 'react';
import { FigureButton } from './figure-button.js';
import { PlaceName } from './place-name.js';
import { shownPlaces, type Place } from './places.js';
import { texts } from './scorecard.texts.js';

const TONES: Readonly<Record<Standing, Tone>> = { AHEAD: 'agree', BEHIND: 'object', NO_DIFFERENCE: 'neutral', UNKNOWN: 'stale' };

/** Ours beside the best competitor's, in one attribute, and whether the two can be told apart. */
export function AgainstTable({ places, mayWithdraw }: { places: readonly Place[]; mayWithdraw: boolean }) {
  const [attribute, setAttribute] = useState<Attribute>('OVERALL');
  const rows = shownPlaces(places).map((place) => {
    const figures = place.figures.filter((each) => each.attribute === attribute);
    return { place, ours: figures.find(({ competitor }) => competitor === null) ?? null, theirs: bestCompetitor(figures) };
  }).filter(({ place, ours, theirs }) => place.kind === 'stage' || ours || theirs);
  const button = (place: Place, figure: Place['figures'][number] | null) => figure && <FigureButton place={place} figure={figure} mayWithdraw={mayWithdraw} named />;
  return (
    <Stack>
      <SelectField label={texts.attribute} value={attribute} onChange={(next) => setAttribute((next || 'OVERALL') as Attribute)} options={ATTRIBUTES.map((value) => ({ value, label: texts.attributes[value] }))} />
      <DataTable caption={texts.againstLabel(texts.attributes[attribute])} captionHidden rows={rows} rowKey={({ place }) => place.id} columns={[
        { header: texts.place, cell: ({ place }) => (place.kind === 'stage' ? <PlaceName place={place} /> : <Text as="span" tone="muted"><PlaceName place={place} /></Text>) },
        { header: texts.ours, cell: ({ place, ours }) => button(place, ours) ?? <Text as="span" tone="muted">{texts.none}</Text> },
        { header: texts.best, cell: ({ place, theirs }) => button(place, theirs) ?? <Text as="span" tone="muted">{texts.noCompetitor}</Text> },
        { header: texts.standing, cell: ({ ours, theirs }) => { const standing = standingOf(ours, theirs); return <StateBadge size="sm" tone={TONES[standing]} label={texts.standings[standing]} />; } },
      ]} />
      <Text size="sm" tone="muted">{texts.standingHint}</Text>
    </Stack>
  );
}
