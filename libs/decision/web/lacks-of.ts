import { isComplete } from '@tribune/decision/domain';
import { texts } from './decision.texts.js';
import { bodyFieldsOf, stanceOf, type ProposalFields } from './proposal-fields.js';

/** The first thing that a proposal lacks, by field, as a sentence; null when it can be proposed (D1, D2). */
export function lackOf(fields: ProposalFields, asked: readonly { id: string; name: string }[]): { field: string; sentence: string } | null {
  const lack = isComplete(bodyFieldsOf(fields, asked));
  const { missing, tooLong, stanceReason, measureIncomplete, amountIncomplete } = texts.proposal;
  if (lack) {
    const field = String(lack.data['field']);
    return { field, sentence: lack.code === 'TooManyWords' ? tooLong(Number(lack.data['words']), Number(lack.data['maximum'])) : (missing[field as keyof typeof missing] ?? lack.code) };
  }
  const silent = asked.find(({ id }) => stanceOf(fields, id).reason === '');
  if (silent) return { field: `stance.${silent.id}`, sentence: stanceReason };
  if (fields.measures.some(({ name, to, by }) => name.trim() !== '' && (to.trim() === '' || by === ''))) return { field: 'measures', sentence: measureIncomplete };
  return fields.amounts.some(({ label, amount }) => label.trim() !== '' && !/\d/.test(amount)) ? { field: 'amounts', sentence: amountIncomplete } : null;
}
