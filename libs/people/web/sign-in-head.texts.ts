import { inLanguage } from '@tribune/ui/words';

const english = {
  title: 'Sign in',
  lead: 'Here a company’s council decides what happens where customers meet it, and nothing that affects them becomes final without the champion they have elected.',
};

/** What stands above the ways in: shown before anything else is loaded. */
export const texts = inLanguage('people/sign-in-head', english);
export type English = typeof english;
