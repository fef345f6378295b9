import type { AreaSections } from '@tribune/kernel/web';
import { lazy } from 'react';

/** What decisions show on pages of other areas. */
export const sections = {
  'touchPoint.page': lazy(() => import('./touch-point-decisions.js').then(({ TouchPointDecisions }) => ({ default: TouchPointDecisions }))),
  'meeting.decision': lazy(() => import('./meeting-decision.js').then(({ MeetingDecision }) => ({ default: MeetingDecision }))),
  'meeting.vote': lazy(() => import('./meeting-decision.js').then(({ MeetingVote }) => ({ default: MeetingVote }))),
  frame: lazy(() => import('./kept-ballots.js').then(({ KeptBallots }) => ({ default: KeptBallots }))),
  'council.page': lazy(() => import('./proxies-section.js').then(({ ProxiesSection }) => ({ default: ProxiesSection }))),
} satisfies AreaSections;
