import { IconBallpen, IconBook2, IconBuildingCommunity, IconChartDots, IconCheckbox, IconInbox, IconListCheck, IconMail, IconMapPin, IconMountain, IconReportAnalytics, IconRosetteDiscountCheck, IconScale, IconSettings } from '@tribune/ui/icons';
import { seesOverview, useDeskCount, useWaitingCount } from '@tribune/decision/web';
import { hasRole, worksHere, type NavEntry, type Session } from '@tribune/kernel/web';
import { texts } from './shell/shell.texts.js';

const holdsOffice = (session: Session) => session.isChampion || session.isAlternate;
const isAdmin = (session: Session) => hasRole(session, 'ADMIN');

/** The main navigation, in order; on a phone four of those that are visible (bar-of.ts), and the rest behind "More". */
export const navigation: readonly NavEntry[] = [
  { to: '/', ...texts.places.waiting, icon: IconInbox, key: 'w', useCount: useWaitingCount },
  { to: '/decisions', ...texts.places.decisions, icon: IconScale, key: 'd', visible: worksHere },
  { to: '/desk', ...texts.places.desk, icon: IconBallpen, key: 'k', visible: holdsOffice, useCount: useDeskCount },
  { to: '/overview', ...texts.places.overview, icon: IconReportAnalytics, key: 'o', visible: seesOverview },
  { to: '/elections', ...texts.places.elections, icon: IconCheckbox, key: 'e' },
  { to: '/r', toOf: ({ organization }) => `/r/${organization.slug}`, ...texts.places.register, icon: IconBook2, key: 'r' },
  { to: '/touch-points', ...texts.places.touchPoints, icon: IconMapPin, key: 't', visible: worksHere },
  { to: '/scorecard', ...texts.places.scorecard, icon: IconChartDots, key: 'n', visible: worksHere },
  { to: '/summits', ...texts.places.summits, icon: IconMountain, key: 'u', visible: worksHere, wantedInBar: (session) => hasRole(session, 'EXECUTIVE') },
  { to: '/actions', ...texts.places.actions, icon: IconListCheck, key: 'a', visible: (session) => worksHere(session) || session.ownsActions },
  { to: '/council', ...texts.places.council, icon: IconBuildingCommunity, key: 'c', visible: worksHere },
  { to: '/record', ...texts.places.record, icon: IconRosetteDiscountCheck, key: 'p', visible: (session) => hasRole(session, 'AUDITOR') },
  { to: '/set-up', within: ['/people', '/import', '/webhooks', '/record'], ...texts.places.setUp, icon: IconSettings, key: 's', visible: isAdmin, wantedInBar: isAdmin },
  { to: '/mailbox', ...texts.places.mailbox, icon: IconMail, key: 'm', visible: (_, installation) => installation?.mailbox ?? false },
];
