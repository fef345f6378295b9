import type { AreaSections } from '@tribune/kernel/web';
import { lazy } from 'react';

/** A mail that is sent to try it stands in the set-up; how one is told, on the account page. */
export const sections: AreaSections = {
  setUp: lazy(async () => ({ default: (await import('./mail-test-section.js')).MailTestSection })),
  account: lazy(async () => ({ default: (await import('./notification-settings.js')).NotificationSettings })),
};
