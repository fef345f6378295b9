import type { InEveryLanguage } from '@tribune/kernel/domain';

interface Due {
  readonly running: boolean;
  readonly isChair: boolean;
}

const english = {
  join: ({ running, isChair }: Due): string => (running ? 'It takes place now: what is treated, who is there, and your vote.' : isChair ? 'It is about to begin, and you begin it.' : 'It is about to begin. Say that you are there.'),
  corrections: (count: number): string => (count === 1 ? 'A correction is proposed: take it, or say why not.' : `${count} corrections are proposed: take each, or say why not.`),
};

const german: typeof english = {
  join: ({ running, isChair }) => (running ? 'Sie findet gerade statt: was behandelt wird, wer da ist und Ihre Stimme.' : isChair ? 'Sie beginnt gleich, und Sie eröffnen sie.' : 'Sie beginnt gleich. Sagen Sie, dass Sie da sind.'),
  corrections: (count) => (count === 1 ? 'Eine Berichtigung ist vorgeschlagen: Nehmen Sie sie an, oder sagen Sie, warum nicht.' : `${count} Berichtigungen sind vorgeschlagen: Nehmen Sie jede an, oder sagen Sie, warum nicht.`),
};

/** What the worklist says of meetings and their minutes. */
export const MEETING_WORK_WORDS: InEveryLanguage<typeof english> = { en: english, de: german };
