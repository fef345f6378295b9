import { texts } from './champion.texts.js';
import type { ElectionRow } from './election.documents.js';

/** Where an election stands, in words: before a confirmation vote nobody is nominated, the champion has a word. */
export const stateOf = ({ state, confirmation }: Pick<ElectionRow, 'state' | 'confirmation'>): string => (confirmation && state === 'NOMINATING' ? texts.confirming.state : texts.states[state]);
