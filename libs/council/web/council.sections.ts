import type { AreaSections } from '@tribune/kernel/web';
import { lazy } from 'react';

/** A person's own calendar stands on the account page. */
export const sections = { account: lazy(() => import('./calendar-feed.js').then(({ CalendarFeed }) => ({ default: CalendarFeed }))) } satisfies AreaSections;
