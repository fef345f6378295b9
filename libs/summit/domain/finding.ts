import { countWords, EMPTY_BODY, WORDS_OF_WHAT_CHANGES, type BodyFields } from '@tribune/decision/domain';
import type { InEveryLanguage, Language } from '@tribune/kernel/domain';
import type { WrittenLine } from './plan.js';

/** Where a line comes from, as the proposal's background says it. */
export interface FindingOf {
  readonly summit: string;
  readonly number: number;
  readonly line: Omit<WrittenLine, 'lineId' | 'attribute'> & { readonly stage: string };
  readonly touchPointId: string;
  /** The constituencies that bind now: a proposal names each of them as affected until it says otherwise (D1). */
  readonly binding: readonly string[];
}

const LONGEST_TITLE = 200;

/** A line of an approved plan as a proposal: what is planned, the target as expected effect, and nothing made up. */
export function findingOf({ summit, number, line, touchPointId, binding }: FindingOf, language: Language = 'en'): BodyFields {
  const words = WORDS[language];
  const target = [line.measure, [line.from, line.to].filter(Boolean).join(' → ')].filter(Boolean).join(': ');
  return {
    ...EMPTY_BODY,
    title: cut(line.activity, LONGEST_TITLE),
    whatChanges: countWords(line.activity) > WORDS_OF_WHAT_CHANGES ? `${line.activity.split(/\s+/).slice(0, WORDS_OF_WHAT_CHANGES - 1).join(' ')} …` : line.activity,
    easier: target ? words.target(target) : words.unsaid,
    background: words.background(summit, number, line.stage, line.touchPoint, line.owner),
    touchPointIds: [touchPointId],
    stances: binding.map((constituencyId) => ({ constituencyId, stance: 'AFFECTS' as const })),
    measures: line.measure && line.to && line.dueOn ? [{ name: line.measure, from: line.from, to: line.to, by: line.dueOn }] : [],
  };
}

const cut = (text: string, longest: number): string => (text.length > longest ? `${text.slice(0, longest - 2)} …` : text);

const english = {
  target: (target: string) => `What shall move for them: ${target}. Before the vote, say here what that means in their day.`,
  unsaid: 'The plan does not say it. Before the vote, say here how it makes their lives easier.',
  background: (summit: string, number: number, stage: string, place: string, owner: string) => `From the approved plan of “${summit}”, version ${number}: ${stage}, ${place}. ${owner ? `${owner} answers for it.` : 'Nobody answers for it yet.'}`,
};
const german: typeof english = {
  target: (target) => `Was sich für sie bewegen soll: ${target}. Sagen Sie hier vor der Abstimmung, was das in ihrem Alltag bedeutet.`,
  unsaid: 'Der Plan sagt es nicht. Sagen Sie hier vor der Abstimmung, wie es ihnen das Leben erleichtert.',
  background: (summit, number, stage, place, owner) => `Aus dem freigegebenen Plan zu „${summit}“, Fassung ${number}: ${stage}, ${place}. ${owner ? `Dafür steht ein: ${owner}.` : 'Noch steht niemand dafür ein.'}`,
};
const WORDS: InEveryLanguage<typeof english> = { en: english, de: german };
