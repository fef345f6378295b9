export { hasRole, holdsTerm, isStaff, ROLES, type Actor, type Role, type SessionMethod, type TokenScope } from './actor.js';
export { LANGUAGES, type InEveryLanguage, type Language } from './language.js';
export { canonical } from './canonical.js';
export { Refused, type RefusalData } from './refused.js';
export { isUsableText, unusableText } from './usable-text.js';
