import { canonical } from '@tribune/kernel/domain';
import { countWords, WORDS_OF_WHAT_CHANGES } from './word-count.js';
import { whyNot, type WhyNot } from './decision.facts.js';

export interface StanceFields {
  readonly constituencyId: string;
  readonly stance: 'AFFECTS' | 'UNAFFECTED';
  /** Why it does not affect them; asked for where UNAFFECTED (D1). */
  readonly reason?: string | null | undefined;
}
/** An expected effect on a figure: from, to, by when (ISO date). */
export interface MeasureFields {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
}
/** Money, in the currency's smallest unit. */
export interface AmountFields {
  readonly label: string;
  readonly currency: string;
  readonly minorUnits: number;
}
/** One of the options that are ranked (D4); `key` is A, B, C …, "leave as it is" stands beside them always. */
export interface OptionFields {
  readonly key: string;
  readonly label: string;
}
/** A revision as people fill it in. Dates are ISO dates (2027-03-01). */
export interface BodyFields {
  readonly title: string;
  readonly whatChanges: string;
  readonly easier: string;
  readonly background: string;
  readonly touchPointIds: readonly string[];
  readonly stances: readonly StanceFields[];
  readonly measures: readonly MeasureFields[];
  readonly conditions: readonly string[];
  readonly amounts: readonly AmountFields[];
  readonly effectiveOn: string | null;
  readonly reviewOn: string | null;
  /** Final decisions that this one takes the place of once it is final (D10). */
  readonly supersedesIds: readonly string[];
  /** Until when the register shows no more than its hash (D14); at most until it takes effect. */
  readonly embargoUntil: string | null;
  /** What a ranking ranks, by their words; empty for every other method. */
  readonly options: readonly string[];
  /** The option that won, named by closing the vote. */
  readonly chosen: string | null;
}

/** A revision in which nothing is filled in yet. */
export const EMPTY_BODY: BodyFields = {
  title: '', whatChanges: '', easier: '', background: '', touchPointIds: [], stances: [], measures: [], conditions: [], amounts: [], effectiveOn: null, reviewOn: null,
  supersedesIds: [], embargoUntil: null, options: [], chosen: null,
};

interface Body {
  readonly schema: 1;
  readonly prose: Pick<BodyFields, 'title' | 'whatChanges' | 'easier' | 'background'>;
  readonly effects: {
    readonly touchPoints: readonly string[];
    readonly constituencies: readonly { readonly constituency: string; readonly stance: 'affects' | 'unaffected'; readonly reason?: string }[];
    readonly measures?: readonly MeasureFields[];
    readonly conditions?: readonly string[];
    readonly amounts?: readonly AmountFields[];
    readonly effectiveOn?: string;
    readonly reviewOn?: string;
    readonly supersedes?: readonly string[];
    readonly embargoUntil?: string;
    readonly options?: readonly OptionFields[];
    readonly chosen?: string;
  };
}

/** The canonical text (RFC 8785) of everything that takes effect, and of its prose (D2). Sets are sorted, so that their order means nothing. */
export function bodyOf(fields: BodyFields): string {
  const body: Body = {
    schema: 1,
    prose: { title: fields.title.trim(), whatChanges: fields.whatChanges.trim(), easier: fields.easier.trim(), background: fields.background.trim() },
    effects: {
      touchPoints: [...new Set(fields.touchPointIds)].sort(),
      constituencies: [...fields.stances].sort((a, b) => (a.constituencyId < b.constituencyId ? -1 : 1)).map(stanceOf),
      ...(fields.measures.length > 0 && { measures: fields.measures.map(({ name, from, to, by }) => ({ name, from, to, by })) }),
      ...(fields.conditions.length > 0 && { conditions: fields.conditions }),
      ...(fields.amounts.length > 0 && { amounts: fields.amounts.map(({ label, currency, minorUnits }) => ({ label, currency, minorUnits })) }),
      ...(fields.effectiveOn && { effectiveOn: fields.effectiveOn }),
      ...(fields.reviewOn && { reviewOn: fields.reviewOn }),
      ...(fields.supersedesIds.length > 0 && { supersedes: [...new Set(fields.supersedesIds)].sort() }),
      ...(fields.embargoUntil && { embargoUntil: fields.embargoUntil }),
      ...(fields.options.length > 0 && { options: optionsOf(fields) }),
      ...(fields.chosen && { chosen: fields.chosen }),
    },
  };
  return canonical(body);
}

/** Options get their letters in the order in which they were written. */
export const optionsOf = ({ options }: Pick<BodyFields, 'options'>): OptionFields[] => options.map((label, at) => ({ key: String.fromCharCode(65 + at), label: label.trim() }));

function stanceOf({ constituencyId, stance, reason }: StanceFields): Body['effects']['constituencies'][number] {
  const words = reason?.trim();
  return { constituency: constituencyId, stance: stance === 'AFFECTS' ? 'affects' : 'unaffected', ...(words && { reason: words }) };
}

/** The fields back from the text, which SQL has checked to be of this shape. */
export function fieldsOf(text: string): BodyFields {
  const { prose, effects } = JSON.parse(text) as Body;
  return {
    title: prose.title ?? '',
    whatChanges: prose.whatChanges ?? '',
    easier: prose.easier ?? '',
    background: prose.background ?? '',
    touchPointIds: effects.touchPoints,
    stances: effects.constituencies.map(({ constituency, stance, reason }) => ({
      constituencyId: constituency,
      stance: stance === 'affects' ? 'AFFECTS' : 'UNAFFECTED',
      reason: reason ?? null,
    })),
    measures: effects.measures ?? [],
    conditions: effects.conditions ?? [],
    amounts: effects.amounts ?? [],
    effectiveOn: effects.effectiveOn ?? null,
    reviewOn: effects.reviewOn ?? null,
    supersedesIds: effects.supersedes ?? [],
    embargoUntil: effects.embargoUntil ?? null,
    options: (effects.options ?? []).map(({ label }) => label),
    chosen: effects.chosen ?? null,
  };
}

/** Editorial touches prose only; anything else is material by computation (D3). */
export function classOf(previous: string, next: string): 'EDITORIAL' | 'MATERIAL' {
  return effectsOf(previous) === effectsOf(next) ? 'EDITORIAL' : 'MATERIAL';
}

const effectsOf = (text: string): string => canonical((JSON.parse(text) as Body).effects);

/** SHA-256 of the text's UTF-8 bytes, in hex: what an approval is an approval of. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Everything that a proposal still lacks, in the order of its fields (D1, D2). */
export function lacksOf(fields: BodyFields): WhyNot[] {
  const empty = (['title', 'whatChanges', 'easier'] as const).filter((field) => fields[field].trim() === '').map((field) => whyNot('FieldMissing', { field }));
  const words = countWords(fields.whatChanges);
  return [
    ...empty,
    ...(words > WORDS_OF_WHAT_CHANGES ? [whyNot('TooManyWords', { field: 'whatChanges', words, maximum: WORDS_OF_WHAT_CHANGES })] : []),
    ...(fields.touchPointIds.length === 0 ? [whyNot('FieldMissing', { field: 'touchPoints' })] : []),
  ];
}
