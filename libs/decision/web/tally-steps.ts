import type { DerivationStep } from '@tribune/ui';
import type { Vote } from './decision.documents.js';

type Tally = Pick<NonNullable<Vote['tally']>, 'derivation' | 'voted' | 'quorum' | 'carried'>;

/** The derivation's sentence, step by step: the quorum, then the share that must agree, then what is only told. */
export function tallySteps({ derivation, voted, quorum, carried }: Tally): DerivationStep[] {
  const enough = voted >= quorum && voted > 0;
  // Below the quorum the share decides nothing, so nothing is said of it.
  return derivation.split('; ').map((text, at) => ({ text: upper(text), holds: at === 0 ? enough : at === 1 && enough ? carried : null }));
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
