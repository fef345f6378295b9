import type { AreaSections } from '@tribune/kernel/web';
import { lazy } from 'react';

export const sections: AreaSections = { setUp: lazy(async () => ({ default: (await import('./mail-test-section.js')).MailTestSection })) };
