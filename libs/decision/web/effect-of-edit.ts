import type { Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';

/** What an edit will do to ballots and approvals, before it is made (D3); null while nothing has changed. */
export function effectOfEdit({ state, votes }: Pick<Decision, 'state' | 'votes'>, edit: 'EDITORIAL' | 'MATERIAL' | null): { tone: 'accent' | 'waiting'; title: string; sentence: string } | null {
  const { editorial, material, draft } = texts.amend;
  if (edit === null) return null;
  if (state === 'DRAFT') return { tone: 'accent', ...draft };
  if (edit === 'EDITORIAL') return { tone: 'accent', title: editorial.title, sentence: editorial.sentence };
  return { tone: 'waiting', title: material.title, sentence: votes.length > 0 ? material.voted : material.notVoted };
}
