import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { csvTable } from './csv-table.js';

const folder = path.join('libs/people/server/fixtures/csv-spectrum');
const names = readdirSync(folder).filter((name) => name.endsWith('.csv')).map((name) => name.replace('.csv', ''));

test.each(names)('csv-spectrum %s parses to its JSON', (name) => {
  const table = csvTable(readFileSync(path.join(folder, `${name}.csv`), 'utf8'));
  const read = table.rows.map(({ cells }) => Object.fromEntries(table.columns.map((column, at) => [column, cells[at]])));
  const expected = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Record<string, string>[] | Record<string, string>;
  // Line breaks inside quotes are kept as they stand in the file.
  expect(JSON.parse(JSON.stringify(read).replaceAll('\\r\\n', '\\n'))).toEqual(JSON.parse(JSON.stringify([expected].flat()).replaceAll('\\r\\n', '\\n')));
});

test('a byte order mark, semicolons and tabs are understood, commas inside quoted headings too', () => {
  expect(csvTable('\ufeffname;e-mail\nAda;ada@x.example').columns).toEqual(['name', 'e-mail']);
  expect(csvTable('name\te-mail\nAda\tada@x.example').rows).toEqual([{ row: 2, cells: ['Ada', 'ada@x.example'] }]);
  expect(csvTable('"name, full";mail\n"A;B";c').rows[0]?.cells).toEqual(['A;B', 'c']);
});

test('rows are counted as a spreadsheet does: empty ones count, and line breaks inside quotes do not', () => {
  const { rows } = csvTable('name,note\n"Ada","two\nlines"\n\nBo,x\n , \nCy,y\n');
  expect(rows.map(({ row }) => row)).toEqual([2, 4, 6]);
});

test('a file that is no CSV is a sentence, not an error', () => {
  expect(csvTable('').columns).toEqual([]);
  expect(csvTable('name\n"Ada').problem).toMatchObject({ message: 'A quotation mark opened here is never closed.' });
  expect(csvTable('size\n5" x 7"').rows[0]?.cells).toEqual(['5" x 7"']);
  expect(csvTable(`name\n"${'x'.repeat(200_000)}`).problem?.message).toContain('too long to be one row');
  expect(csvTable(`name\n${'x\n'.repeat(50_001)}`).problem?.message).toContain('up to 50000');
});
