export { ImportPanel } from './import-panel.js';
export { routes } from './people.routes.js';
export { setUpSteps } from './set-up-steps.js';
export { usePasskey, type PasskeyAct } from './use-passkey.js';
export { ChangeOrganization } from './change-organization.js';
export { OrganizationLanguage } from './organization-language.js';
export { FoundAnother } from './found-another.js';
