import type { PackLack } from '@tribune/council/domain';
import type { InEveryLanguage } from '@tribune/kernel/domain';
import type { PackPlace } from '@tribune/kernel/server';

interface Words {
  readonly title: (council: string, day: string) => string;
  readonly agenda: string;
  readonly head: readonly [time: string, what: string, papers: string];
  readonly places: Record<PackPlace, string>;
  readonly lacks: Record<PackLack, string>;
  readonly complete: string;
  readonly long: string;
  readonly decision: (number: number) => string;
  readonly where: string;
  readonly when: string;
  readonly zone: string;
  readonly made: (at: string) => string;
}

/** What a pack says around what the areas know. */
export const PACK_WORDS: InEveryLanguage<Words> = {
  en: {
    title: (council, day) => `Pack for the ${council}, ${day}`, agenda: 'Agenda', head: ['Time', 'What', 'Papers'], complete: 'complete', long: 'More than fifteen things are on the agenda: nobody reads so long a pack.', decision: (number) => `Decision ${number}`,
    places: { WHY: 'Why it is here', QUESTION: 'The question', SUMMIT: 'What the summit asked', OPTIONS: 'What is to choose', MEASURES: 'Measures', VOICE: 'The customers’ voice', EVIDENCE: 'What else is known' },
    lacks: { EVIDENCE: 'no evidence', VOICE: 'no customer’s words', MEASURES: 'no figure' }, where: 'Where', when: 'When', zone: 'Times', made: (at) => `As it stood on ${at}.`,
  },
  de: {
    title: (council, day) => `Unterlagen: ${council}, ${day}`, agenda: 'Tagesordnung', head: ['Zeit', 'Was', 'Unterlagen'], complete: 'vollständig', long: 'Auf der Tagesordnung stehen mehr als fünfzehn Punkte: So lange Unterlagen liest niemand.', decision: (number) => `Entscheidung ${number}`,
    places: { WHY: 'Warum sie hier ist', QUESTION: 'Die Frage', SUMMIT: 'Worum der Gipfel bat', OPTIONS: 'Was zur Wahl steht', MEASURES: 'Messwerte', VOICE: 'Was die Kundschaft sagt', EVIDENCE: 'Was sonst bekannt ist' },
    lacks: { EVIDENCE: 'keine Belege', VOICE: 'keine Worte der Kundschaft', MEASURES: 'kein Messwert' }, where: 'Wo', when: 'Wann', zone: 'Zeiten', made: (at) => `Stand ${at}.`,
  },
};
