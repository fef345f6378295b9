import { page, type AreaRoutes } from '@tribune/kernel/web';

/** The register at its permanent addresses, and for administrators who reads it. */
export const routes = {
  reading: [page('/r/$slug', () => import('./register-page.js'), 'RegisterPage'), page('/r/$slug/$key', () => import('./entry-page.js'), 'EntryPage')],
  inside: [page('/emergency/new', () => import('./record-emergency-page.js'), 'RecordEmergencyPage'), page('/register/settings', () => import('./settings-page.js'), 'SettingsPage')],
} satisfies AreaRoutes;
