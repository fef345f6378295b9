import type { InEveryLanguage } from '@tribune/kernel/domain';

interface Due {
  readonly running: boolean;
  readonly isChair: boolean;
  /** Its time has come, and nobody has begun it. */
  readonly late: boolean;
}

const english = {
  join: ({ running, isChair, late }: Due): string => {
    if (running) return 'It takes place now: what is treated, who is there, and your vote.';
    if (late) return isChair ? 'Its time has come: begin it, set another time, or cancel it.' : 'Its time has come, and the chair has not begun it yet. Say that you are there.';
    return isChair ? 'It is about to begin, and you begin it.' : 'It is about to begin. Say that you are there.';
  },
  corrections: (count: number): string => (count === 1 ? 'A correction is proposed: take it, or say why not.' : `${count} corrections are proposed: take each, or say why not.`),
};

const german: typeof english = {
  join: ({ running, isChair, late }) => {
    if (running) return 'Sie findet gerade statt: was behandelt wird, wer da ist und Ihre Stimme.';
    if (late) return isChair ? 'Ihre Zeit ist gekommen: Eröffnen Sie sie, verlegen Sie sie, oder sagen Sie sie ab.' : 'Ihre Zeit ist gekommen, und der Vorsitz hat sie noch nicht eröffnet. Sagen Sie, dass Sie da sind.';
    return isChair ? 'Sie beginnt gleich, und Sie eröffnen sie.' : 'Sie beginnt gleich. Sagen Sie, dass Sie da sind.';
  },
  corrections: (count) => (count === 1 ? 'Eine Berichtigung ist vorgeschlagen: Nehmen Sie sie an, oder sagen Sie, warum nicht.' : `${count} Berichtigungen sind vorgeschlagen: Nehmen Sie jede an, oder sagen Sie, warum nicht.`),
};

/** What the worklist says of meetings and their minutes. */
export const MEETING_WORK_WORDS: InEveryLanguage<typeof english> = { en: english, de: german };
