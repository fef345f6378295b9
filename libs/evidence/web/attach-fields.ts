import type { EvidenceKind } from '@tribune/evidence/domain';
import type { PickedPicture } from '@tribune/ui';

/** What the form holds, as it is typed. */
export interface AttachFields {
  kind: EvidenceKind | null;
  why: string;
  title: string;
  text: string;
  quote: string;
  value: string;
  unit: string;
  n: string;
  low: string;
  high: string;
  source: string;
  url: string;
  place: string;
  day: string;
  touchPointId: string;
  alt: string;
}

export const NOTHING: AttachFields = { kind: null, why: '', title: '', text: '', quote: '', value: '', unit: '', n: '', low: '', high: '', source: '', url: '', place: '', day: '', touchPointId: '', alt: '' };
export const FIELDS = [...Object.keys(NOTHING), 'picture', 'picture.base64', 'picture.alt'];

/** Which fields a kind shows at once; the rest unfold. */
export const SHOWN: Readonly<Record<EvidenceKind, readonly (keyof AttachFields)[]>> = {
  MEASURE: ['title', 'value', 'unit', 'n', 'low', 'high', 'source', 'day'],
  MENTION: ['quote', 'source', 'place', 'day'],
  WALKED: ['touchPointId', 'day', 'text'],
  CONSULTATION: ['title', 'text', 'n', 'day'],
  COMPETITOR_MOVE: ['title', 'text', 'source', 'day', 'url'],
  DOCUMENT: ['title', 'url', 'text'],
};

const OF_FIGURES = ['value', 'unit', 'n', 'low', 'high'] as const;

/** Digits, or nothing: whatever else was typed would be lost. */
export const isCount = (typed: string): boolean => /^\d{0,9}$/.test(typed.trim());

/** The mutation's input; what the chosen kind does not ask for is not sent along. A number with a comma is one with a point. */
export function inputOf(decisionId: string, kind: EvidenceKind, fields: AttachFields, picture: PickedPicture | null) {
  const shown = (field: keyof AttachFields) => SHOWN[kind].includes(field);
  const figure = Object.fromEntries(OF_FIGURES.map((field) => [field, shown(field) ? fields[field].trim().replace(',', '.') : ''])) as Record<(typeof OF_FIGURES)[number], string>;
  return {
    decisionId, kind, why: fields.why, title: fields.title, text: fields.text, quote: fields.quote, unit: figure.unit, source: fields.source, url: fields.url, place: fields.place,
    value: figure.value || null, low: figure.low || null, high: figure.high || null, n: /^\d{1,9}$/.test(figure.n) ? Number(figure.n) : null,
    day: fields.day || null, touchPointId: shown('touchPointId') ? fields.touchPointId || null : null,
    picture: picture && { base64: picture.base64, alt: fields.alt },
  };
}
