import { texts } from './register.texts.js';

/** What every field lacks that is needed and empty, all of them at once; the server says the same of one after the other. */
export const lacksOf = <T extends object>(value: T, needed: readonly (keyof T & string)[]): ReadonlyMap<string, string> =>
  new Map(needed.filter((field) => String(value[field]).trim() === '').map((field) => [field, field.endsWith('Id') ? texts.chooseOne : texts.fillIn]));
