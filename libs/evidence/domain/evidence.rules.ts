/** What somebody brings before those who decide (D12). */
export const EVIDENCE_KINDS = ['MEASURE', 'MENTION', 'CONSULTATION', 'COMPETITOR_MOVE', 'WALKED', 'DOCUMENT'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What is said about one piece of evidence; empty or null where it says nothing. Numbers are decimals as written, days are YYYY-MM-DD. */
export interface EvidenceFacts {
  readonly kind: EvidenceKind;
  readonly why: string;
  readonly title: string;
  readonly text: string;
  readonly quote: string;
  readonly value: string | null;
  readonly unit: string;
  readonly n: number | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly source: string;
  readonly url: string;
  readonly place: string;
  readonly day: string | null;
  readonly touchPointId: string | null;
}
export type EvidenceField = Exclude<keyof EvidenceFacts, 'kind'>;

/** What each kind has to say; everything else may be left out, and every kind may carry a quote or a picture. */
export const REQUIRED: Readonly<Record<EvidenceKind, readonly EvidenceField[]>> = {
  MEASURE: ['title', 'value', 'source', 'day', 'why'],
  MENTION: ['quote', 'source', 'day', 'why'],
  CONSULTATION: ['title', 'text', 'why'],
  COMPETITOR_MOVE: ['title', 'text', 'source', 'day', 'why'],
  WALKED: ['touchPointId', 'day', 'text', 'why'],
  DOCUMENT: ['title', 'url', 'why'],
};

export const LONGEST: Readonly<Partial<Record<EvidenceField, number>>> = { why: 300, title: 200, text: 2000, quote: 1000, unit: 40, source: 200, url: 2000, place: 120 };

const DECIMAL = /^-?\d{1,12}(\.\d{1,6})?$/;
const ADDRESS = /^https?:\/\/[^\s/]+\.[^\s]+$/i;
type Problem = { readonly field: EvidenceField; readonly problem: string | null };

/** The first thing that keeps this from being evidence: a field that is missing (problem null) or not usable; null when it is complete. */
export function evidenceProblem(facts: EvidenceFacts): Problem | null {
  const missing = REQUIRED[facts.kind].find((field) => String(facts[field] ?? '').trim() === '');
  if (missing) return { field: missing, problem: null };
  for (const [field, longest] of Object.entries(LONGEST) as [EvidenceField, number][])
    if (String(facts[field]).length > longest) return { field, problem: `This may have at most ${longest} characters` };
  const unwritten = (['value', 'low', 'high'] as const).find((field) => facts[field] !== null && !DECIMAL.test(facts[field]));
  if (unwritten) return { field: unwritten, problem: 'Write the figure in digits, with a point before decimals, for example 31.5' };
  if (facts.n !== null && facts.n < 1) return { field: 'n', problem: 'The number of answers or cases is at least 1' };
  if (facts.url && !ADDRESS.test(facts.url)) return { field: 'url', problem: 'The address begins with https:// or http://' };
  if (facts.day !== null && !isDay(facts.day)) return { field: 'day', problem: 'There is no such day' };
  return intervalProblem(facts);
}

/** The thirtieth of February is written like a day and is none. */
function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

function intervalProblem({ value, low, high }: EvidenceFacts): Problem | null {
  if (low === null && high === null) return null;
  if (low === null || high === null) return { field: low === null ? 'low' : 'high', problem: 'An interval has two ends' };
  if (value === null) return { field: 'value', problem: 'An interval is around a figure' };
  return Number(low) <= Number(value) && Number(value) <= Number(high) ? null : { field: 'low', problem: 'The figure lies within its interval' };
}

/** Below this many answers a share moves by a tenth or more when a few people change their minds. */
export const SMALL_SAMPLE = 30;
export const isSmallSample = (n: number | null): boolean => n !== null && n < SMALL_SAMPLE;
