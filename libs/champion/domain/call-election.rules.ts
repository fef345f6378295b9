/** Who asks, and what stands against an election now. */
export interface CallFacts {
  readonly isOfficer: boolean;
  readonly isAdministrator: boolean;
  /** Somebody holds the role of election officer. */
  readonly hasOfficer: boolean;
  readonly isRunning: boolean;
}

/** Why this person cannot call an election now, as a sentence; null when they can (E2). */
export function whyNotCall({ isOfficer, isAdministrator, hasOfficer, isRunning }: CallFacts): string | null {
  if (hasOfficer && !isOfficer) return 'The election officer calls elections.';
  if (!hasOfficer && !isAdministrator) return 'An administrator calls elections while there is no election officer.';
  return isRunning ? 'An election is running already.' : null;
}
