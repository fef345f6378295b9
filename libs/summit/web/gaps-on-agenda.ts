import { texts } from './part-one.texts.js';
import type { Summit } from './summit.documents.js';

const MINUTES = 20;
const isTold = (kind: string) => kind === 'BELIEVED_HIGHER' || kind === 'BELIEVED_LOWER';
const toldOf = ({ beliefs }: Pick<Summit, 'beliefs'>) =>
  beliefs.stages.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).flatMap(({ stage, gaps: [gap] }) => (stage && gap?.measured && gap.median !== null && isTold(gap.kind) ? [{ name: stage.name, believed: gap.median, measured: gap.measured.value }] : []));

export const hasGapToTalkAbout = (summit: Pick<Summit, 'beliefs'>): boolean => toldOf(summit).length > 0;

/** The agenda with every told gap at the end of Part 1, the largest first; one that stands there already is not put twice. */
export function gapsOnAgenda(summit: Pick<Summit, 'agenda' | 'beliefs'>) {
  const gaps = toldOf(summit).map(({ name, believed, measured }) => texts.beliefs.item(name, believed, measured));
  const kept = summit.agenda.filter(({ title }) => !gaps.includes(title)).map(({ part, title, minutes, startsAt }) => ({ part, title, minutes, startsAt }));
  const end = kept.findLastIndex(({ part }) => part === 1) + 1;
  return [...kept.slice(0, end), ...gaps.map((title) => ({ part: 1, title, minutes: MINUTES, startsAt: null })), ...kept.slice(end)];
}
