import type { Language } from '@tribune/kernel/domain';
import { ELECTION_WORDS } from './election.words.js';

/** Who asks, and what stands against an election now. */
export interface CallFacts {
  readonly isOfficer: boolean;
  readonly isAdministrator: boolean;
  /** Somebody holds the role of election officer. */
  readonly hasOfficer: boolean;
  readonly isRunning: boolean;
  /** 14 days before the champion's term ends; null while the seat is empty. */
  readonly callableFrom: Date | null;
  readonly timeZone: string;
  readonly now: Date;
}

/** Why this person cannot call an election now, as a sentence; null when they can (E2, P1). */
export function whyNotCall({ isOfficer, isAdministrator, hasOfficer, isRunning, callableFrom, timeZone, now }: CallFacts, language: Language = 'en'): string | null {
  const words = ELECTION_WORDS[language];
  if (hasOfficer && !isOfficer) return words.officerCalls;
  if (!hasOfficer && !isAdministrator) return words.administratorCalls;
  if (isRunning) return words.running;
  return callableFrom && callableFrom > now ? sayTermStillRuns(callableFrom, timeZone, language) : null;
}

/** The day is that of the organization. */
export function sayTermStillRuns(callableFrom: Date, timeZone: string, language: Language = 'en'): string {
  const day = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { timeZone, day: 'numeric', month: 'long', year: 'numeric' }).format(callableFrom);
  return ELECTION_WORDS[language].termRuns(day);
}
