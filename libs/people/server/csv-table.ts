import type { Language } from '@tribune/kernel/domain';
import { importSentences, type CsvTable } from '@tribune/people/domain';
import { CsvError, parse } from 'csv-parse/sync';

const LARGEST_ROW = 100_000;
const MOST_ROWS = 50_000;

/** A CSV text as its cells: with or without a byte order mark, comma or semicolon, line breaks inside quotes. Empty rows count, and are left out. A heading that nobody wrote does not count. */
export function csvTable(text: string, language: Language = 'en', headingAdded = false): CsvTable {
  const before = headingAdded ? 1 : 0;
  let records: string[][];
  try {
    records = parse(text, { bom: true, delimiter: delimiterOf(text), max_record_size: LARGEST_ROW, relax_column_count: true, relax_quotes: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { columns: [], rows: [], headingAdded, problem: { row: Number(error['records'] ?? 0) + 1 - before, message: sentenceOf(error.code, language) } };
  }
  const [columns = [], ...body] = records;
  const rows = body.map((cells, at) => ({ row: at + 2 - before, cells })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length > MOST_ROWS) {
    return { columns, rows: [], headingAdded, problem: { row: 1 - before, message: importSentences[language].tooManyRows(rows.length, MOST_ROWS) } };
  }
  return { columns: columns.map((name) => name.trim()), rows, headingAdded, problem: null };
}

/** The heading decides, outside its quotes: spreadsheets in half of Europe write semicolons. */
function delimiterOf(text: string): ',' | ';' | '\t' {
  const heading = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 1)[0] ?? '';
  const count = (mark: string) => heading.split(mark).length;
  return count(';') > count(',') ? ';' : count('\t') > count(',') ? '\t' : ',';
}

function sentenceOf(code: string, language: Language): string {
  const words = importSentences[language];
  switch (code) {
    case 'CSV_MAX_RECORD_SIZE':
      return words.rowTooLong;
    case 'CSV_QUOTE_NOT_CLOSED':
      return words.quoteOpen;
    default:
      return words.noCsv;
  }
}
