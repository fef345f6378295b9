import { formatDateTime, formatList, formatTime, inLanguage } from '@tribune/ui/words';

const english = {
  title: 'Pack', of: (council: string) => `Pack: ${council}`, read: 'Read the pack', back: 'About this meeting', lead: 'A page for each decision: why it is here, the question, what is known. What you have read here stays readable in this tab without a connection; the PDF goes anywhere.', pdf: 'As PDF',
  when: (from: string, until: string) => `${formatDateTime(from)}–${formatTime(until)}`, agenda: 'Agenda', empty: 'Nothing is on the agenda yet.', long: 'More than fifteen things are on the agenda: nobody reads so long a pack. Leave for another meeting what can wait.',
  times: (from: string, until: string) => `${formatTime(from)}–${formatTime(until)}`, decision: (number: number) => `Decision ${number}`, open: 'Open the decision', complete: 'Papers complete', lacks: (what: readonly string[]) => `Lacks ${formatList(what)}`, minutes: 'Read the minutes', noPapers: 'No decision: it has no papers.',
  lackWords: { EVIDENCE: 'evidence', VOICE: 'customers’ words', MEASURES: 'a figure' },
  places: { WHY: 'Why it is here', QUESTION: 'The question', SUMMIT: 'What the summit asked', OPTIONS: 'What is to choose', MEASURES: 'Measures', VOICE: 'The customers’ voice', EVIDENCE: 'What else is known' },
};

/** What the screen of a pack says. */
export const texts = inLanguage('council/pack', english);
export type English = typeof english;
