import type { TouchPoint } from './touch-point.documents.js';
import { texts } from './touch-point.texts.js';

type Counted = TouchPoint['evidenceCounts'][number];

/** The columns of the heat map: the kinds of evidence. */
export const KINDS = ['MEASURE', 'MENTION', 'CONSULTATION', 'COMPETITOR_MOVE', 'WALKED', 'DOCUMENT'] as const satisfies readonly Counted['kind'][];

const sum = (counts: readonly { readonly count: number }[]): number => counts.reduce((before, { count }) => before + count, 0);

export const evidenceOf = ({ evidenceCounts }: Pick<TouchPoint, 'evidenceCounts'>, kind: Counted['kind']): number => sum(evidenceCounts.filter((each) => each.kind === kind));
export const allDecisions = ({ decisionCounts }: Pick<TouchPoint, 'decisionCounts'>): number => sum(decisionCounts);

/** How much is known in all: what colours the journey map. */
export const knownOf = ({ evidenceCounts }: Pick<TouchPoint, 'evidenceCounts'>): number => sum(evidenceCounts);
export const saidOf = (touchPoint: TouchPoint): string => texts.evidence(knownOf(touchPoint));
