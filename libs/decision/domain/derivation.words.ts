import type { InEveryLanguage } from '@tribune/kernel/domain';
import type { Counted } from './derivation.js';
import type { FrozenRules, VotingMethod } from './outcome.js';
import { LEAVE } from './ranking.js';

type Ruled = Counted & Pick<FrozenRules, 'thresholdNum' | 'thresholdDen'>;

interface DerivationWords {
  readonly voted: (tally: Counted) => string;
  readonly enough: Readonly<Record<VotingMethod, (tally: Ruled) => string>>;
  readonly abstained: (count: number) => string;
  readonly recused: (count: number) => string;
}

/** How an outcome follows from the count, step by step (D4). */
export const DERIVATION_WORDS: InEveryLanguage<DerivationWords> = {
  en: {
    voted: ({ voted, electors, quorum }) => `${voted} of ${electors} voted, quorum ${quorum}`,
    enough: {
      MAJORITY: ({ agree, object }) => `${agree} of ${agree + object} agree, more than half needed`,
      SUPERMAJORITY: ({ agree, object, thresholdNum, thresholdDen }) => `${agree} of ${agree + object} agree, ${thresholdNum}/${thresholdDen} needed`,
      CONSENT: ({ agree, object, standingObjections = 0 }) =>
        `${agree} agree, ${object === 0 ? 'nobody objects' : `${object} ${object === 1 ? 'objects' : 'object'}`}${standingObjections === 0 ? '' : `, ${standingObjections} ${standingObjections === 1 ? 'objection stands' : 'objections stand'}`}${object + standingObjections === 0 ? '' : ', no objection may stand'}`,
      UNANIMITY: ({ agree, electors }) => `${agree} of ${electors} agree, all needed`,
      WEIGHTED: ({ agree, agreeWeight = 0, objectWeight = 0, thresholdNum, thresholdDen }) =>
        `${agree} agree with ${agreeWeight} of ${agreeWeight + objectWeight} votes by weight, ${2 * thresholdNum === thresholdDen ? 'more than half' : `${thresholdNum}/${thresholdDen}`} needed`,
      RANKING: ({ winner, winners = [] }) => {
        const option = (letter: string) => (letter === LEAVE ? '“leave as it is”' : `option ${letter}`);
        if (winner) return winner === LEAVE ? `${option(LEAVE)} beats every option` : `${option(winner)} beats every other, directly or by a chain of majorities`;
        return winners.length > 1 ? `${winners.map(option).join(' and ')} are level, and a tie is not carried` : 'nobody ranked anything';
      },
    },
    abstained: (count) => `${count} abstained`,
    recused: (count) => `${count} recused`,
  },
  de: {
    voted: ({ voted, electors, quorum }) => `${voted} von ${electors} haben abgestimmt, Quorum ${quorum}`,
    enough: {
      MAJORITY: ({ agree, object }) => `${agree} von ${agree + object} stimmen zu, nötig ist mehr als die Hälfte`,
      SUPERMAJORITY: ({ agree, object, thresholdNum, thresholdDen }) => `${agree} von ${agree + object} stimmen zu, nötig sind ${thresholdNum}/${thresholdDen}`,
      CONSENT: ({ agree, object, standingObjections = 0 }) =>
        `${agree} ${agree === 1 ? 'stimmt' : 'stimmen'} zu, ${object === 0 ? 'niemand stimmt dagegen' : `${object} ${object === 1 ? 'erhebt' : 'erheben'} Einwand`}${standingObjections === 0 ? '' : `, ${standingObjections} ${standingObjections === 1 ? 'Einwand besteht' : 'Einwände bestehen'}`}${object + standingObjections === 0 ? '' : ', keiner darf bestehen'}`,
      UNANIMITY: ({ agree, electors }) => `${agree} von ${electors} stimmen zu, nötig sind alle`,
      WEIGHTED: ({ agree, agreeWeight = 0, objectWeight = 0, thresholdNum, thresholdDen }) =>
        `${agree} ${agree === 1 ? 'stimmt' : 'stimmen'} mit ${agreeWeight} von ${agreeWeight + objectWeight} Stimmgewichten zu, nötig ${2 * thresholdNum === thresholdDen ? 'ist mehr als die Hälfte' : `sind ${thresholdNum}/${thresholdDen}`}`,
      RANKING: ({ winner, winners = [] }) => {
        const option = (letter: string) => (letter === LEAVE ? '„lassen, wie es ist“' : `Option ${letter}`);
        if (winner) return winner === LEAVE ? `${option(LEAVE)} schlägt jede Option` : `${option(winner)} schlägt jede andere, unmittelbar oder über eine Kette von Mehrheiten`;
        return winners.length > 1 ? `${winners.map(option).join(' und ')} liegen gleichauf, und ein Gleichstand ist nicht angenommen` : 'niemand hat etwas geordnet';
      },
    },
    abstained: (count) => `${count} enthalten`,
    recused: (count) => `${count} befangen`,
  },
};
