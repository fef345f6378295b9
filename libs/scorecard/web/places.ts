import type { Figure, Retired, Stage } from './scorecard.documents.js';

/** A stage as a whole, or one of its touch points, with the figures that stand there. */
export interface Place {
  readonly id: string;
  readonly kind: 'stage' | 'touchPoint';
  readonly name: string;
  readonly stage: Stage;
  readonly figures: readonly Figure[];
  /** Not on the journey any more; what was measured there stays readable. */
  readonly retired: boolean;
}

/** Along the journey: each stage, then its touch points, last those retired that were ever measured. */
export const placesOf = (stages: readonly Stage[], retired: readonly Retired[], figures: readonly Figure[]): Place[] =>
  stages.flatMap((stage) => [
    { id: stage.id, kind: 'stage' as const, name: stage.name, stage, figures: figures.filter(({ stageId }) => stageId === stage.id), retired: false },
    ...[...stage.touchPoints, ...retired.filter((each) => each.stage?.id === stage.id)].map(({ id, name }) => ({ id, kind: 'touchPoint' as const, name, stage, figures: figures.filter(({ touchPointId }) => touchPointId === id), retired: retired.some((each) => each.id === id) })),
  ]);

/** Stages are shown also when nothing is known of them: that is worth knowing. Touch points without a figure are counted instead. */
export const shownPlaces = (places: readonly Place[]): Place[] => places.filter(({ kind, figures }) => kind === 'stage' || figures.length > 0);
export const unmeasured = (places: readonly Place[]): Place[] => places.filter(({ figures, retired }) => !retired && !figures.some(({ competitor }) => competitor === null));

/** The step of the scale on which a value lies, 1 to 5. */
export const stepOf = (value: number): 1 | 2 | 3 | 4 | 5 => Math.min(5, Math.floor(value / 20) + 1) as 1 | 2 | 3 | 4 | 5;
