import { formatShortDate } from '@tribune/kernel/web';
import { locale } from '@tribune/ui/words';
import type { Revision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { nameOf } from './names.js';

export interface Difference {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}
/** What of a revision can be read, as one text per part; the order is that of the page. */
export type Readable = Pick<Revision, 'title' | 'whatChanges' | 'easier' | 'background' | 'touchPoints' | 'stances' | 'measures' | 'conditions' | 'amounts' | 'effectiveOn' | 'reviewOn' | 'supersedes' | 'embargoUntil' | 'options'>;

/** The parts in which two revisions differ, each as a text before and after. */
export function differenceOf(before: Readable, after: Readable): Difference[] {
  const earlier = new Map(partsOf(before).map(({ label, text }) => [label, text]));
  return partsOf(after).map(({ label, text }) => ({ label, before: earlier.get(label) ?? '', after: text })).filter((part) => part.before !== part.after);
}

function partsOf(revision: Readable): { label: string; text: string }[] {
  const { details, opening, proposal } = texts;
  return [
    { label: proposal.title, text: revision.title },
    { label: opening.whatChanges, text: revision.whatChanges },
    { label: opening.easier, text: revision.easier },
    { label: details.where, text: revision.touchPoints.map(({ name }) => name).sort().join('\n') },
    { label: proposal.stances, text: [...revision.stances].map(stanceSentence).sort().join('\n') },
    { label: details.conditions, text: revision.conditions.join('\n') },
    { label: details.measures, text: revision.measures.map(measureSentence).join('\n') },
    { label: details.amounts, text: revision.amounts.map(amountSentence).join('\n') },
    { label: details.options, text: revision.options.map(optionSentence).join('\n') },
    { label: details.supersedes, text: revision.supersedes.map(supersededSentence).join('\n') },
    { label: details.effectiveOn, text: day(revision.effectiveOn) },
    { label: details.embargoUntil, text: day(revision.embargoUntil) },
    { label: details.reviewOn, text: day(revision.reviewOn) },
    { label: details.background, text: revision.background },
  ];
}

const stanceSentence = ({ constituency, stance, reason }: Revision['stances'][number]): string =>
  stance === 'AFFECTS' ? texts.proposal.affects(nameOf(constituency)) : texts.proposal.doesNotAffect(nameOf(constituency), reason ?? '');

export const optionSentence = ({ key, label }: Revision['options'][number]): string => `${key}. ${label}`;

export const supersededSentence = ({ number, currentRevision: { title } }: Revision['supersedes'][number]): string => `${texts.numbered(number)} · ${title}`;

export const measureSentence = ({ name, from, to, by }: Revision['measures'][number]): string => texts.details.measure(name, from, to, day(by));

/** 1250000 and EUR -> "€12,500"; how many digits are cents is the currency's own affair. */
export function amountSentence({ label, currency, minorUnits }: Revision['amounts'][number]): string {
  const format = new Intl.NumberFormat(locale(), { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
  return `${label}: ${format.format(minorUnits / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))}`;
}

/** A day in the record belongs to no zone: it is read as it is written. */
export const day = (iso: string | null): string => (iso ? formatShortDate(`${iso}T00:00:00Z`, { zone: 'UTC' }) : '');
