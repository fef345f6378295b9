export type { CsvRow, CsvTable } from './csv-table.js';
export { emailKey, emailProblem, nameFrom } from './email.js';
export { readPeople, type PersonDraft } from './import-people.js';
export { EMAIL_COLUMN, NAME_COLUMN, namedOf, withNames, type GivenName, type Named } from './person-columns.js';
export { findDuplicates, readRows, shown, yesOrNo, type ImportColumn, type ImportProblem, type ImportRow, type ReadRows } from './import-rules.js';
export { pastedRows } from './pasted-rows.js';
export { importSentences } from './import.words.js';
export { csvOf } from './write-csv.js';
export { deviceOf, type Browser, type Device, type System } from './device.js';
