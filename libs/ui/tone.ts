/** What a colour means. A tone is never the only carrier of its meaning: there is always a word beside it. */
export type Tone = 'neutral' | 'accent' | 'agree' | 'object' | 'abstain' | 'waiting' | 'stale' | 'final';
