import { lacksOf as lacksOfBody } from '@tribune/decision/domain';
import { texts } from './decision.texts.js';
import { bodyFieldsOf, stanceOf, type ProposalFields } from './proposal-fields.js';

/** Everything that a proposal lacks: by field, a sentence. Empty when it can be proposed (D1, D2). */
export function lacksOf(fields: ProposalFields, asked: readonly { id: string; name: string }[]): ReadonlyMap<string, string> {
  const { missing, tooLong, stanceReason, measureIncomplete, amountIncomplete } = texts.proposal;
  const lacks = new Map<string, string>();
  for (const { code, data } of lacksOfBody(bodyFieldsOf(fields, asked))) {
    const field = String(data['field']);
    lacks.set(field, code === 'TooManyWords' ? tooLong(Number(data['words']), Number(data['maximum'])) : (missing[field as keyof typeof missing] ?? code));
  }
  for (const { id } of asked.filter((each) => stanceOf(fields, each.id).reason === '')) lacks.set(`stance.${id}`, stanceReason);
  if (fields.measures.some(({ name, to, by }) => name.trim() !== '' && (to.trim() === '' || by === ''))) lacks.set('measures', measureIncomplete);
  if (fields.amounts.some(({ label, amount }) => label.trim() !== '' && !/\d/.test(amount))) lacks.set('amounts', amountIncomplete);
  return lacks;
}
