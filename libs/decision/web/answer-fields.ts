import type { ConstituencyAnswer } from './decision.documents.js';

export type AnswerKind = 'APPROVE' | 'WAIVE' | 'REFUSE';

/** What somebody has typed towards an answer; all of it is kept while they change their mind. */
export interface AnswerFields {
  kind: AnswerKind | null;
  withoutDossierBecause: string;
  note: string;
  /** What has to hold for the approval, and until when it lapses: an ISO moment, or '' (D9). */
  holdsWhile: string;
  validUntil: string;
  interest: string;
  evidence: string;
  alternative: string;
}

export const NO_ANSWER: AnswerFields = { kind: null, withoutDossierBecause: '', note: '', holdsWhile: '', validUntil: '', interest: '', evidence: '', alternative: '' };

/** The answers that a text leaves open: a claim not to affect them can be agreed to, and also approved or refused (D1). */
export const kindsFor = ({ stance }: Pick<ConstituencyAnswer, 'stance'>): readonly AnswerKind[] => (stance === 'UNAFFECTED' ? ['WAIVE', 'APPROVE', 'REFUSE'] : ['APPROVE', 'REFUSE']);

/** An answer that stands for the text as it is. */
export const standsFor = ({ status }: Pick<ConstituencyAnswer, 'status'>): boolean => status === 'APPROVED' || status === 'WAIVED' || status === 'REFUSED';
