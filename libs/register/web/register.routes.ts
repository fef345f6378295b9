import { page, type AreaRoutes } from '@tribune/kernel/web';

/** The register at its permanent addresses, and for administrators who reads it. */
export const routes = {
  open: [page('/report/$secret', () => import('./mailed-report-page.js'), 'MailedReportPage')],
  reading: [page('/r/$slug/report', () => import('./report-page.js'), 'ReportPage'), page('/r/$slug', () => import('./register-page.js'), 'RegisterPage'), page('/r/$slug/$key', () => import('./entry-page.js'), 'EntryPage')],
  inside: [page('/reports/$number', () => import('./report-status-page.js'), 'ReportStatusPage'), page('/emergency/new', () => import('./record-emergency-page.js'), 'RecordEmergencyPage'), page('/register/settings', () => import('./settings-page.js'), 'SettingsPage')],
} satisfies AreaRoutes;
