/** How customers find a place on the whole, and the four attributes in which they live it (PRODUCT 9). */
export const ATTRIBUTES = ['OVERALL', 'ACTIVE', 'EMOTIONAL', 'RATIONAL', 'ETHICAL'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** Every figure of a scorecard lies on one scale, so that what is believed, measured and reached by others can be compared. */
export const SCALE = { lowest: 0, highest: 100 } as const;
/** Nothing is kept of fewer: who answered could be guessed (PRODUCT, defaults: minimum cell). */
export const MINIMUM_CELL = 5;
/** Below this a sample is called small wherever its figure stands. */
export const SMALL_SAMPLE = 30;
/** A figure that is older says so. */
export const OLD_AFTER_DAYS = 365;

/** One measured value; `competitor` is null for our own. Exactly one of stage and touch point says where. */
export interface Figure {
  readonly stageId: string | null;
  readonly touchPointId: string | null;
  readonly attribute: Attribute;
  readonly competitor: string | null;
  readonly value: number;
  /** How many answers it stands on; null where the source does not say. */
  readonly n: number | null;
  /** The ends of its 95 % interval; both or none. */
  readonly low: number | null;
  readonly high: number | null;
  readonly source: string;
  /** ISO day. */
  readonly measuredOn: string;
}
