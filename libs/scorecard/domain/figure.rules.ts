import { MINIMUM_CELL, SCALE, type Figure } from './figure.js';

/** Why a figure cannot be kept, and at which field; the names are those of the refusal's `why`. */
export const FIGURE_FAULTS = ['PLACE', 'SCALE', 'SAMPLE', 'INTERVAL', 'SOURCE', 'AHEAD'] as const;
export type FigureFault = (typeof FIGURE_FAULTS)[number];

/** The first fault in the order in which SQL asks (scorecard.fault_of); null where there is none. `today` is the organization's ISO day. */
export function faultOf(figure: Figure, today: string): FigureFault | null {
  const { value, n, low, high } = figure;
  if ((figure.stageId === null) === (figure.touchPointId === null)) return 'PLACE';
  if (!onScale(value)) return 'SCALE';
  if (n !== null && n < MINIMUM_CELL) return 'SAMPLE';
  if ((low === null) !== (high === null)) return 'INTERVAL';
  if (low !== null && high !== null && !(onScale(low) && onScale(high) && low <= value && value <= high)) return 'INTERVAL';
  if (figure.source.trim() === '') return 'SOURCE';
  return figure.measuredOn > today ? 'AHEAD' : null;
}

const onScale = (value: number): boolean => value >= SCALE.lowest && value <= SCALE.highest;
