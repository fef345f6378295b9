import type { Step } from '@tribune/ui';
import { texts } from './signing-in.texts.js';

const { steps } = texts.found;
const LABELS = [steps.organization, steps.council, steps.journey, steps.customers];

/** The four set-up screens; `at` is the one on screen, and `done` says which have been filled in. */
export function setUpSteps(at: number, done: readonly boolean[] = []): Step[] {
  return LABELS.map((label, place) => ({ label, state: place === at ? 'current' : (done[place] ?? false) ? 'done' : 'coming' }));
}
