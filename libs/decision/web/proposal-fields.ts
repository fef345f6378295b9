import { bodyOf, classOf, isComplete, type BodyFields } from '@tribune/decision/domain';
import type { ProposalChoices, Revision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import type { Readable } from './revision-difference.js';

export interface StanceField {
  stance: 'AFFECTS' | 'UNAFFECTED';
  reason: string;
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
  effectiveOn: string;
  reviewOn: string;
}

export const EMPTY_PROPOSAL: ProposalFields = { title: '', whatChanges: '', easier: '', background: '', touchPointIds: [], stances: {}, conditions: '', effectiveOn: '', reviewOn: '' };

/** The fields at which the server's sentences are shown. */
export const FIELDS = ['title', 'whatChanges', 'easier', 'background', 'touchPointIds', 'touchPoints', 'stances', 'conditions', 'effectiveOn', 'reviewOn'];

export const fieldsOfRevision = (revision: Revision): ProposalFields => ({
  title: revision.title,
  whatChanges: revision.whatChanges,
  easier: revision.easier,
  background: revision.background,
  touchPointIds: revision.touchPoints.map(({ id }) => id),
  stances: Object.fromEntries(revision.stances.flatMap(({ constituency, stance, reason }) => (constituency ? [[constituency.id, { stance, reason: reason ?? '' }]] : []))),
  conditions: revision.conditions.join('\n'),
  effectiveOn: revision.effectiveOn ?? '',
  reviewOn: revision.reviewOn ?? '',
});

/** The constituencies that a proposal has to speak of: those that bind now, and those it names. */
export const askedOf = ({ constituencies }: Pick<ProposalChoices, 'constituencies'>, fields: ProposalFields, now: number) =>
  constituencies.filter(({ id, bindsFrom }) => id in fields.stances || (bindsFrom !== null && Date.parse(bindsFrom) <= now));

const lines = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);

/** What the mutations are given. */
export function inputOf(fields: ProposalFields, asked: readonly { id: string }[]) {
  const { title, whatChanges, easier, background, touchPointIds, effectiveOn, reviewOn } = fields;
  return { title, whatChanges, easier, background, touchPointIds, effectiveOn, reviewOn, conditions: lines(fields.conditions), stances: asked.map(({ id }) => ({ constituencyId: id, ...stanceOf(fields, id) })) };
}

export function stanceOf({ stances }: ProposalFields, id: string): { stance: 'AFFECTS' | 'UNAFFECTED'; reason: string | null } {
  const { stance, reason } = stances[id] ?? { stance: 'AFFECTS', reason: '' };
  return { stance, reason: stance === 'UNAFFECTED' ? reason.trim() : null };
}

const bodyFieldsOf = (fields: ProposalFields, asked: readonly { id: string }[], of?: Revision): BodyFields => {
  const input = inputOf(fields, asked);
  return { ...input, measures: of?.measures ?? [], amounts: of?.amounts ?? [], effectiveOn: input.effectiveOn || null, reviewOn: input.reviewOn || null };
};

/** What an edit is, by computation (D3); null while nothing has changed. The measure is the domain's own, over the API's ids. */
export function editOf(before: Revision, fields: ProposalFields, asked: readonly { id: string }[]): 'EDITORIAL' | 'MATERIAL' | null {
  const earlier = fieldsOfRevision(before);
  const [from, to] = [bodyOf(bodyFieldsOf(earlier, Object.keys(earlier.stances).map((id) => ({ id })), before)), bodyOf(bodyFieldsOf(fields, asked, before))];
  return from === to ? null : classOf(from, to);
}

/** The first thing that a proposal lacks, by field, as a sentence; null when it can be proposed (D1, D2). */
export function lackOf(fields: ProposalFields, asked: readonly { id: string; name: string }[]): { field: string; sentence: string } | null {
  const lack = isComplete(bodyFieldsOf(fields, asked));
  const { missing, tooLong, stanceReason } = texts.proposal;
  if (lack) {
    const field = String(lack.data['field']);
    return { field, sentence: lack.code === 'TooManyWords' ? tooLong(Number(lack.data['words']), Number(lack.data['maximum'])) : (missing[field as keyof typeof missing] ?? lack.code) };
  }
  const silent = asked.find(({ id }) => stanceOf(fields, id).reason === '');
  return silent ? { field: `stance.${silent.id}`, sentence: stanceReason } : null;
}

/** What is typed, as a text that can be compared with a revision. */
export function readableOf(fields: ProposalFields, choices: ProposalChoices, asked: readonly { id: string; name: string }[], of: Revision): Readable {
  const { title, whatChanges, easier, background, effectiveOn, reviewOn } = fields;
  return {
    title, whatChanges, easier, background, measures: of.measures, amounts: of.amounts,
    touchPoints: choices.stages.flatMap(({ touchPoints }) => touchPoints).filter(({ id }) => fields.touchPointIds.includes(id)),
    stances: asked.map((constituency) => ({ constituency, ...stanceOf(fields, constituency.id) })),
    conditions: lines(fields.conditions), effectiveOn: effectiveOn || null, reviewOn: reviewOn || null,
  };
}
