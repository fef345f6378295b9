import { inLanguage } from '@tribune/ui/words';

const english = {
  card: 'A tour of five steps',
  cardSentence: 'Two minutes, and you have approved something. Every button is the real one; leave whenever you like.',
  start: 'Begin the tour',
  label: (step: number, of: number) => `Tour, step ${step} of ${of}`,
  steps: [
    'The council has carried this one, and it waits for you: nothing that affects customers is final without their champion. Press the button that is marked.',
    'This is what you are asked about, in the words that customers read. Below it stands how the council voted.',
    'Now it is your turn. Refusing is as easy as approving; for the tour, press “Approve”.',
    'You may ask the customers first. If you did not, say why in one sentence: it stands beside your answer for ever.',
    'Sign it. In the demonstration one press is enough; otherwise your passkey signs.',
  ],
  done: 'That was it: the decision goes on with your answer beside it. What you sign you can take back until it is final.',
  show: 'Show me',
  next: 'Next',
  back: 'Back',
  leave: 'Leave the tour',
  finish: 'Finish',
  missing: 'What this step is about is not on this page.',
  there: 'Go there',
};

/** What the tour of a demonstration says. */
export const texts = inLanguage('web/tour', english);
export type English = typeof english;
