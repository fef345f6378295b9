import { describe, expect, test } from 'vitest';
import { csvOf, readRows, type ImportColumn } from '@tribune/people/domain';
import fc from 'fast-check';
import { csvTable } from './csv-table.js';

const COLUMNS = ['first', 'second'].map((title) => ({ field: title, title, synonyms: [], required: false, maxLength: 10_000 })) satisfies ImportColumn[];
const FORMULAS = ['=1+1', '+49 30 1234', '-5', '@SUM(A1)', '\tx', '\rx', "'=1", "''+2", "'", "'quoted'", '=HYPERLINK("https://x.example";"y")', 'a,b;"c"\r\nd', ''];

const comesBack = (cells: readonly string[], options = {}) => {
  const file = csvOf(['first', 'second'], [['row', cells[0] ?? ''], [cells[1] ?? '', 'row']], options);
  const { rows } = readRows(csvTable(file), COLUMNS);
  return [rows[0]?.values['second'], rows[1]?.values['first']];
};

describe('A file that was written here', () => {
  test.each(FORMULAS)('gives %j back unchanged', (cell) => {
    expect(comesBack([cell, cell])).toEqual([cell, cell]);
    expect(comesBack([cell, cell], { byteOrderMark: false })).toEqual([cell, cell]);
  });

  test('gives every text back unchanged', () => {
    const marks = fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\n', '\r', '\t', 'a', 'ß', '😀');
    const cell = fc.oneof(fc.string({ unit: marks }), fc.string()).map((text) => text.trim());
    fc.assert(fc.property(cell, cell, (a, b) => { expect(comesBack([a, b])).toEqual([a, b]); }));
  });

  test('has no cell that a spreadsheet executes', () => {
    const file = csvOf(['first'], FORMULAS.map((cell) => [cell]), { byteOrderMark: false });
    const cells = csvTable(file).rows.map(({ cells: [cell = ''] }) => cell);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  test('follows RFC 4180: a mark when asked, CRLF, doubled quotes', () => {
    expect(csvOf(['a', 'b'], [['x "y"', 'z']], { byteOrderMark: false })).toBe('a,b\r\n"x ""y""",z\r\n');
    expect(csvOf(['a'], [])).toBe('\ufeffa\r\n');
  });
});
