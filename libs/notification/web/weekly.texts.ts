import { inLanguage } from '@tribune/ui/words';

const english = {
  title: 'The weekly mail',
  lead: 'It comes on Mondays, when something waits for you or something was decided. You can stop it here; everything stays behind the bell.',
  stop: 'Stop the weekly mail',
  stopped: 'Stopped',
  stoppedSentence: 'The weekly mail does not come any more. You can change that on your account page, too.',
  again: 'Let it come again',
};

/** What the page behind the link in a weekly mail says. */
export const texts = inLanguage('notification/weekly', english);
export type English = typeof english;
