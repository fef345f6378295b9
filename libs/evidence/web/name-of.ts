import type { Evidence } from './evidence.documents.js';
import { texts } from './evidence.texts.js';

/** What it is called: a walk by its place, the rest by its title; words of somebody have none. */
export const nameOf = ({ kind, title, touchPoint }: Pick<Evidence, 'kind' | 'title' | 'touchPoint'>): string =>
  kind === 'WALKED' && touchPoint ? texts.walkedAt(touchPoint.name) : title;
