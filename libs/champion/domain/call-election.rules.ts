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
export function whyNotCall({ isOfficer, isAdministrator, hasOfficer, isRunning, callableFrom, timeZone, now }: CallFacts): string | null {
  if (hasOfficer && !isOfficer) return 'The election officer calls elections.';
  if (!hasOfficer && !isAdministrator) return 'An administrator calls elections while there is no election officer.';
  if (isRunning) return 'An election is running already.';
  return callableFrom && callableFrom > now ? sayTermStillRuns(callableFrom, timeZone) : null;
}

/** The day is that of the organization. */
export function sayTermStillRuns(callableFrom: Date, timeZone: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'long', year: 'numeric' }).format(callableFrom);
  return `The champion’s term runs. The next election begins by itself on ${day}, and none can be called before: nobody shortens a term by an early election.`;
}
