import type { InEveryLanguage } from '@tribune/kernel/domain';

const english = {
  over: 'Its day is over. Say how far it is, give it another day with the reason, or finish it.',
  open: 'It is yours and has not been started.', doing: 'It is yours and under way: say how far it is, or finish it.',
  review: 'Its day has come: what was expected, what happened, and what do you learn from it?',
  unmeasured: (count: number) => `Its day has come, and ${count === 1 ? 'one measure has' : `${count} measures have`} no value yet: ask for it, or say that it is unknown.`,
};

const german: typeof english = {
  over: 'Der Tag ist vorbei. Sagen Sie, wie weit sie ist, geben Sie ihr mit Begründung einen anderen Tag oder schließen Sie sie ab.',
  open: 'Sie sind zuständig, und sie ist noch nicht begonnen.', doing: 'Sie sind zuständig, und sie ist im Gange: Sagen Sie, wie weit sie ist, oder schließen Sie sie ab.',
  review: 'Der Tag ist da: Was war erwartet, was ist geschehen, und was lernen Sie daraus?',
  unmeasured: (count) => `Der Tag ist da, und ${count === 1 ? 'eine Wirkung hat' : `${count} Wirkungen haben`} noch keinen Wert: Fragen Sie danach oder sagen Sie, dass er unbekannt ist.`,
};

/** What the worklist says of actions and reviews. */
export const WORK_WORDS: InEveryLanguage<typeof english> = { en: english, de: german };
