import { csvOf } from '@tribune/people/domain';
import { TOUCH_POINT_COLUMNS } from './import-touch-points.js';
import type { TouchPointDraft } from './journey-template.js';

/** The touch points as the file that the import reads: importing it again changes nothing. */
export function writeTouchPoints(drafts: readonly TouchPointDraft[], options?: { byteOrderMark?: boolean }): string {
  const heading = TOUCH_POINT_COLUMNS.map(({ title }) => title);
  return csvOf(heading, drafts.map(rowOf), options);
}

const rowOf = ({ name, channel, stage, ownerFunction, sourcing, priority, customersDo, customersWant, promise }: TouchPointDraft): readonly string[] =>
  [name, channel, stage, ownerFunction, sourcing === 'PARTNER' ? 'partner' : 'in-house', String(priority), customersDo, customersWant, promise];
