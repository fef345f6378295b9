import { bodyOf, classOf, optionsOf, type BodyFields } from '@tribune/decision/domain';
import type { ProposalChoices, Revision } from './decision.documents.js';
import { minorUnits, typedAmount } from './money.js';
import type { Readable } from './revision-difference.js';

export interface StanceField {
  stance: 'AFFECTS' | 'UNAFFECTED';
  reason: string;
}
export interface AmountField {
  label: string;
  currency: string;
  /** As it is typed: "12500" or "12500.50". */
  amount: string;
}
/** A proposal as it is being typed. Conditions stand one on a line; days are ISO or empty; ids are the API's. */
export interface ProposalFields {
  title: string;
  whatChanges: string;
  easier: string;
  background: string;
  touchPointIds: string[];
  /** By constituency; one that is not named is affected. */
  stances: Record<string, StanceField>;
  conditions: string;
  measures: Revision['measures'];
  amounts: AmountField[];
  effectiveOn: string;
  reviewOn: string;
  supersedesIds: string[];
  embargoUntil: string;
  /** What is ranked, one option on a line; empty for every other method. */
  options: string;
  /** The winner of a ranking that closed; only the vote names it. */
  chosen: string | null;
}

export const EMPTY_PROPOSAL: ProposalFields = { title: '', whatChanges: '', easier: '', background: '', touchPointIds: [], stances: {}, conditions: '', measures: [], amounts: [], effectiveOn: '', reviewOn: '', supersedesIds: [], embargoUntil: '', options: '', chosen: null };

/** The fields at which the server's sentences are shown. */
export const FIELDS = ['title', 'whatChanges', 'easier', 'background', 'touchPointIds', 'touchPoints', 'stances', 'conditions', 'measures', 'amounts', 'effectiveOn', 'reviewOn', 'supersedesIds', 'embargoUntil', 'options'];

export const fieldsOfRevision = (revision: Revision): ProposalFields => ({
  title: revision.title,
  whatChanges: revision.whatChanges,
  easier: revision.easier,
  background: revision.background,
  touchPointIds: revision.touchPoints.map(({ id }) => id),
  stances: Object.fromEntries(revision.stances.flatMap(({ constituency, stance, reason }) => (constituency ? [[constituency.id, { stance, reason: reason ?? '' }]] : []))),
  conditions: revision.conditions.join('\n'),
  measures: revision.measures.map(({ name, from, to, by }) => ({ name, from, to, by })),
  amounts: revision.amounts.map(({ label, currency, minorUnits: units }) => ({ label, currency, amount: typedAmount(units, currency) })),
  effectiveOn: revision.effectiveOn ?? '',
  reviewOn: revision.reviewOn ?? '',
  supersedesIds: revision.supersedes.map(({ id }) => id),
  embargoUntil: revision.embargoUntil ?? '',
  options: revision.options.map(({ label }) => label).join('\n'),
  chosen: revision.chosen,
});

/** The constituencies that a proposal has to speak of: those that bind now, and those it names. */
export const askedOf = ({ constituencies }: Pick<ProposalChoices, 'constituencies'>, fields: ProposalFields, now: number) =>
  constituencies.filter(({ id, bindsFrom }) => id in fields.stances || (bindsFrom !== null && Date.parse(bindsFrom) <= now));

/** Final decisions whose place nothing has taken yet; and those that the text names already. */
export function standingOf({ final }: Pick<ProposalChoices, 'final'>, named: readonly string[]) {
  const all = final.edges.map(({ node }) => node);
  const replaced = new Set(all.flatMap(({ currentRevision }) => currentRevision.supersedes.map(({ id }) => id)));
  return all.filter(({ id }) => !replaced.has(id) || named.includes(id));
}

const lines = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);

/** What the mutations are given. */
export function inputOf(fields: ProposalFields, asked: readonly { id: string }[]) {
  const { title, whatChanges, easier, background, touchPointIds, effectiveOn, reviewOn, supersedesIds, embargoUntil } = fields;
  const measures = fields.measures.filter(({ name }) => name.trim() !== '');
  const amounts = fields.amounts.filter(({ label }) => label.trim() !== '').map(({ label, currency, amount }) => ({ label, currency, minorUnits: minorUnits(amount, currency) }));
  return { title, whatChanges, easier, background, touchPointIds, effectiveOn, reviewOn, supersedesIds, embargoUntil, measures, amounts, conditions: lines(fields.conditions), options: lines(fields.options), stances: asked.map(({ id }) => ({ constituencyId: id, ...stanceOf(fields, id) })) };
}

export function stanceOf({ stances }: ProposalFields, id: string): { stance: 'AFFECTS' | 'UNAFFECTED'; reason: string | null } {
  const { stance, reason } = stances[id] ?? { stance: 'AFFECTS', reason: '' };
  return { stance, reason: stance === 'UNAFFECTED' ? reason.trim() : null };
}

export const bodyFieldsOf = (fields: ProposalFields, asked: readonly { id: string }[]): BodyFields => {
  const input = inputOf(fields, asked);
  return { ...input, effectiveOn: input.effectiveOn || null, reviewOn: input.reviewOn || null, embargoUntil: input.embargoUntil || null, chosen: fields.chosen };
};

/** What an edit is, by computation (D3); null while nothing has changed. The measure is the domain's own, over the API's ids. */
export function editOf(before: Revision, fields: ProposalFields, asked: readonly { id: string }[]): 'EDITORIAL' | 'MATERIAL' | null {
  const earlier = fieldsOfRevision(before);
  const [from, to] = [bodyOf(bodyFieldsOf(earlier, Object.keys(earlier.stances).map((id) => ({ id })))), bodyOf(bodyFieldsOf(fields, asked))];
  return from === to ? null : classOf(from, to);
}

/** What is typed, as a text that can be compared with a revision. */
export function readableOf(fields: ProposalFields, choices: ProposalChoices, asked: readonly { id: string; name: string }[]): Readable {
  const { title, whatChanges, easier, background, effectiveOn, reviewOn, conditions, measures, amounts, embargoUntil, options } = inputOf(fields, asked);
  return {
    title, whatChanges, easier, background, conditions, measures, amounts,
    touchPoints: [...choices.stages.flatMap(({ touchPoints }) => touchPoints), ...choices.retiredTouchPoints].filter(({ id }) => fields.touchPointIds.includes(id)),
    stances: asked.map((constituency) => ({ constituency, ...stanceOf(fields, constituency.id) })),
    effectiveOn: effectiveOn || null, reviewOn: reviewOn || null, embargoUntil: embargoUntil || null,
    options: optionsOf({ options }), supersedes: choices.final.edges.map(({ node }) => node).filter(({ id }) => fields.supersedesIds.includes(id)),
  };
}
