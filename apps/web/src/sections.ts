import { sections as decision } from '@tribune/decision/web';
import type { AreaSections } from '@tribune/kernel/web';

/** What areas show on pages that are not their own: the export `sections` of libs/<area>/web, in the order in which they stand. */
export const sections: readonly AreaSections[] = [decision];
