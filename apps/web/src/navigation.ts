import { IconBallpen, IconBuildingCommunity, IconCheckbox, IconInbox, IconMapPin, IconScale, IconSettings } from '@tabler/icons-react';
import { hasRole, type NavEntry } from '@tribune/kernel/web';
import { texts } from './shell/shell.texts.js';

/** The main navigation, in order; on a phone the first four that are visible, and the rest behind "More". */
export const navigation: readonly NavEntry[] = [
  { to: '/', ...texts.places.waiting, icon: IconInbox, key: 'w' },
  { to: '/decisions', ...texts.places.decisions, icon: IconScale, key: 'd' },
  { to: '/desk', ...texts.places.desk, icon: IconBallpen, key: 'k', visible: (session) => session.isChampion },
  { to: '/elections', ...texts.places.elections, icon: IconCheckbox, key: 'e' },
  { to: '/touch-points', ...texts.places.touchPoints, icon: IconMapPin, key: 't' },
  { to: '/council', ...texts.places.council, icon: IconBuildingCommunity, key: 'c' },
  { to: '/set-up', ...texts.places.setUp, icon: IconSettings, key: 's', visible: (session) => hasRole(session, 'ADMIN') },
];
