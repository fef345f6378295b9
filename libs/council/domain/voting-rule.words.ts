import type { InEveryLanguage } from '@tribune/kernel/domain';
import type { DeclaredRule } from './say-voting-rule.js';

interface VotingRuleWords {
  readonly carries: Record<DeclaredRule['method'], (threshold: string) => string>;
  /** Half of the weights is not enough: it takes more. */
  readonly moreThanHalf: string;
  /** Begins a sentence: "At least half". */
  readonly share: (num: number, den: number) => string;
  readonly quorum: (share: string, workingDays: number) => string;
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

export const VOTING_RULE_WORDS: InEveryLanguage<VotingRuleWords> = {
  en: {
    carries: {
      MAJORITY: () => 'Carried when more agree than object.',
      SUPERMAJORITY: (threshold) => `Carried when ${lower(threshold)} of those who agree or object agree.`,
      CONSENT: () => 'Carried when nobody’s objection stands.',
      UNANIMITY: () => 'Carried when every member agrees.',
      WEIGHTED: (threshold) => `Carried when ${lower(threshold)} of the weights of those who agree or object agrees.`,
      RANKING: () => 'Members rank the options; the one that no other beats is carried, “leave as it is” among them.',
    },
    moreThanHalf: 'More than half',
    share: (num, den) => {
      if (num === den) return 'All';
      if (num * 2 === den) return 'At least half';
      if (num * 3 === den * 2) return 'At least two thirds';
      if (num * 4 === den * 3) return 'At least three quarters';
      return `At least ${num} of every ${den}`;
    },
    quorum: (share, days) => `${share} of the members must vote, within ${days === 1 ? 'one working day' : `${days} working days`}.`,
  },
  de: {
    carries: {
      MAJORITY: () => 'Angenommen, wenn mehr zustimmen als Einwand erheben.',
      SUPERMAJORITY: (threshold) => `Angenommen, wenn ${lower(threshold)} derer zustimmen, die zustimmen oder Einwand erheben.`,
      CONSENT: () => 'Angenommen, wenn kein Einwand bestehen bleibt.',
      UNANIMITY: () => 'Angenommen, wenn alle Mitglieder zustimmen.',
      WEIGHTED: (threshold) => `Angenommen, wenn ${lower(threshold)} der Gewichte derer zustimmen, die zustimmen oder Einwand erheben.`,
      RANKING: () => 'Die Mitglieder ordnen die Optionen; angenommen ist, die keine andere schlägt. „Lassen, wie es ist“ steht immer dabei.',
    },
    moreThanHalf: 'Mehr als die Hälfte',
    share: (num, den) => {
      if (num === den) return 'Alle';
      if (num * 2 === den) return 'Mindestens die Hälfte';
      if (num * 3 === den * 2) return 'Mindestens zwei Drittel';
      if (num * 4 === den * 3) return 'Mindestens drei Viertel';
      return `Mindestens ${num} von je ${den}`;
    },
    quorum: (share, days) => `${share === 'Alle' ? 'Alle' : `${share} der`} Mitglieder müssen abstimmen, binnen ${days === 1 ? 'eines Arbeitstags' : `${days} Arbeitstagen`}.`,
  },
};
