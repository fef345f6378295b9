import { texts } from './decision.texts.js';

/** A constituency's name, also where it cannot be shown. */
export const nameOf = (constituency: { name: string } | null): string => constituency?.name ?? texts.answers.unnamed;
