import type { AreaSections } from '@tribune/kernel/web';
import { lazy } from 'react';

/** What the register shows on pages that are not its own. */
export const sections = {
  'decision.evidence': lazy(async () => ({ default: (await import('./decision-section.js')).DecisionSection })),
} satisfies AreaSections;
