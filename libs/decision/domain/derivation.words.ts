import type { InEveryLanguage } from '@tribune/kernel/domain';
import type { FrozenRules, Tally, VotingMethod } from './outcome.js';

type Counted = Omit<Tally, 'carried'>;
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
      CONSENT: ({ agree, object }) => `${agree} agree, ${object === 0 ? 'nobody objects' : `${object} ${object === 1 ? 'objects' : 'object'}, no objection may stand`}`,
      UNANIMITY: ({ agree, electors }) => `${agree} of ${electors} agree, all needed`,
    },
    abstained: (count) => `${count} abstained`,
    recused: (count) => `${count} recused`,
  },
  de: {
    voted: ({ voted, electors, quorum }) => `${voted} von ${electors} haben abgestimmt, Quorum ${quorum}`,
    enough: {
      MAJORITY: ({ agree, object }) => `${agree} von ${agree + object} stimmen zu, nötig ist mehr als die Hälfte`,
      SUPERMAJORITY: ({ agree, object, thresholdNum, thresholdDen }) => `${agree} von ${agree + object} stimmen zu, nötig sind ${thresholdNum}/${thresholdDen}`,
      CONSENT: ({ agree, object }) => `${agree} ${agree === 1 ? 'stimmt' : 'stimmen'} zu, ${object === 0 ? 'niemand erhebt Einwand' : `${object} ${object === 1 ? 'erhebt' : 'erheben'} Einwand, keiner darf bestehen`}`,
      UNANIMITY: ({ agree, electors }) => `${agree} von ${electors} stimmen zu, nötig sind alle`,
    },
    abstained: (count) => `${count} enthalten`,
    recused: (count) => `${count} befangen`,
  },
};
