/** Mutants that no test tells apart, by a part of their name, and why: what else holds. Whatever is in no line is reported as a survivor. */
export const LAYERS: readonly (readonly [string, string])[] = [
  ["begin_answer:25 without perform kernel.refuse('NotTheActingChampion'", 'the shared lock on a term that is not there refuses four lines later in the same words'],
  ["begin_answer:29 without perform kernel.refuse('NotTheActingChampion'", 'met only when the term ends between two lines: then the approval is written, and settle() finds no live term'],
  ["begin_answer:32 without perform kernel.refuse('SilentOnConstituency'", 'the key from approval and refusal to revision_constituency'],
  ['bring_decision:', 'called by summit.bring_findings alone, after its own questions; tested in libs/summit/server'],
  ['demand_part:', 'asked by discussion and evidence alone; tested there'],
  ['lock_decision:11 without its lock', 'the line before has locked the same row'],
  ['lock_decision:10 without its lock', 'the next line locks the decision itself; those linked with it are locked by settle() before any is final'],
  ['settle:12 without its lock', 'every act that settles has locked the decision before; alone, the keys of finalization refuse a text that has moved on'],
  ['settle:18 without its lock', 'turns.spec.ts: a constituency that begins to bind and a decision that would become final see each other'],
];
