import { inLanguage } from '@tribune/ui/words';

const english = {
  title: 'Waiting for you',
  lead: 'What needs an answer from you, the most urgent first.',
};

/** What stands above the list of what waits: shown before anything else is loaded. */
export const texts = inLanguage('decision/waiting-head', english);
export type English = typeof english;
