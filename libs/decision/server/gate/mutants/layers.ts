/** Mutants that no test tells apart, by a part of their name, and why: what else holds. Whatever is in no line is reported as a survivor. */
export const LAYERS: readonly (readonly [string, string])[] = [
  ["begin_answer:32 without perform kernel.refuse('SilentOnConstituency'", 'the key from approval and refusal to revision_constituency'],
  ['bring_decision:', 'called by summit.bring_findings alone, after its own questions; tested in libs/summit/server'],
  ['demand_part:', 'asked by discussion and evidence alone; tested there'],
  ["is_ready:9 without the case exists (select from refusal", 'a refusal ends the approval of its constituency, and an approval its refusal: without one nothing is ready; finalization_is_consented asks once more'],
  ['start_clocks:12 without continue', 'may_start() asks the same once more, under the lock that this one saves'],
];
