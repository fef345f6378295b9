// What the texts of every language need, and no text: German texts import from here alone, so that they can be loaded before everything that speaks.
export { formatCount, formatDate, formatDateTime, formatDue, formatExact, formatList, formatNumber, formatPercent, formatShortDate, formatTime } from './format.js';
export { inLanguage, learn, type Twin } from './catalogue.js';
export { chooseLanguage, chosenLanguage, language, LANGUAGES, locale, speak, type Language } from './language.js';
export { readersZone, setReadersZone } from './zone.js';
