import { StateBadge } from '@tribune/ui';
import type { Place } from './places.js';
import { texts } from './scorecard.texts.js';

/** How a place is called in a table: stages with their number, retired touch points marked. */
export function PlaceName({ place: { kind, name, stage, retired } }: { place: Place }) {
  if (kind === 'stage') return texts.numbered(stage.position, name);
  return <>{name}{retired && <> <StateBadge size="sm" tone="stale" label={texts.retired} /></>}</>;
}
