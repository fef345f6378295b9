import { inLanguage } from '@tribune/ui/words';

const english = {
  loading: (what: string) => `Loading: ${what}`,
  notThere: 'There is nothing to see at this address',
  notThereLead: 'It may have been moved, or it is not open to you. If somebody sent you the address, ask them to check it.',
  toWaiting: 'Go to what is waiting for you',
  unreachable: 'Tribune cannot be reached',
  fillIn: 'Please fill this in.',
  failure: {
    network: 'The server could not be reached.', ours: 'Something went wrong on our side.', noAnswer: 'The server gave no answer. Try again.',
    act: 'What you typed is kept; trying again is safe, it happens once.', read: 'Check your connection and try again.',
  },
};

/** What every page says of loading, of what is not there, and of what failed. */
export const texts = inLanguage('kernel/kernel', english);
export type English = typeof english;
