import type { AreaSections } from '@tribune/kernel/web';
import { lazy } from 'react';

/** Shown on the decision's page and on the champion's. */
export const sections: AreaSections = {
  'decision.discussion': lazy(() => import('./discussion-section.js').then(({ DiscussionSection }) => ({ default: DiscussionSection }))),
  'decision.unread': lazy(() => import('./unread-discussion.js').then(({ UnreadDiscussion }) => ({ default: UnreadDiscussion }))),
};
