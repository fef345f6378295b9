import { ATTRIBUTES } from '@tribune/scorecard/domain';
import type { LinePart } from '@tribune/summit/domain';
import { texts as partOne } from './part-one.texts.js';
import { texts } from './plan.texts.js';

/** What a part of a line says, as it is read: a day as a day, an attribute by its name, nothing as a dash. */
export function saidOf(part: LinePart, words: string): string {
  const attribute = part === 'attribute' ? ATTRIBUTES.find((each) => each === words) : undefined;
  return attribute ? partOne.attributes[attribute] : texts.said(part, words);
}
