import { inLanguage } from '@tribune/ui/words';

const english = {
  title: (title: string) => `Not counted yet: your ballot on “${title}”`,
  waits: (you: string, minutes: number) => `${you}. The server cannot be reached. Your ballot is kept here, and is sent by itself as soon as there is a connection, within ${minutes} minutes of the press. Leave this page open.`,
  late: (you: string, minutes: number) => `${you}. For ${minutes} minutes it did not get through, so it is not sent by itself any more: much may have been said since. Send it now, if that is still your vote.`,
  sendNow: 'Send it now',
  discard: 'Do not send it',
  arrived: (title: string) => `Your ballot on “${title}” has arrived. It counts.`,
  refused: (title: string) => `Not counted: your ballot on “${title}”`,
  read: 'Look at it',
  understood: 'I see',
  here: 'Not counted yet. Your choice is kept here, and is sent by itself as soon as there is a connection; it counts once.',
  lateHere: 'Not counted yet. Your choice is kept here; it was pressed a while ago, so it is not sent by itself any more. Trying again is safe, it counts once.',
};

/** What is said of a ballot that met no server. */
export const texts = inLanguage('decision/unsent', english);
export type English = typeof english;
