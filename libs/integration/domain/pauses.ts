/** Seconds between the attempts of one delivery: eleven attempts within a little more than three days. */
const PAUSES = [5, 60, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;

/** How long to wait after so many attempts; null when that was the last. */
export const pauseAfterAttempt = (attempts: number): number | null => PAUSES[attempts - 1] ?? null;
