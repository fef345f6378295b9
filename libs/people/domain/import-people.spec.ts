import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { CsvTable } from './csv-table.js';
import { readPeople } from './import-people.js';
import { withNames } from './person-columns.js';

const table = (columns: string[], ...cells: string[][]): CsvTable => ({ columns, rows: cells.map((each, at) => ({ row: at + 2, cells: each })), problem: null });
const messages = (...cells: string[][]) => readPeople(table(['Name', 'E-Mail', 'Roles'], ...cells)).problems.map(({ row, field, message }) => `${row} ${field}: ${message}`);

test('headings are found whatever their capitals, hyphens and order', () => {
  for (const heading of ['e-mail', 'EMAIL', 'mail', 'E-Mail address', 'email_address']) {
    expect(readPeople(table([heading, 'FULL NAME'], ['ada@x.example', 'Ada'])).drafts).toEqual([{ row: 2, name: 'Ada', email: 'ada@x.example', roles: [], nameGuessed: false }]);
  }
});

test('a column that is missing is named once, not once per row', () => {
  expect(readPeople(table(['Name', 'Phone'], ['Ada', '1'], ['Bo', '2'])).problems).toEqual([
    { row: 1, field: 'e-mail', value: null, message: 'The column “e-mail” is missing. The heading has “Name”, “Phone”.' },
  ]);
});

test('roles are read in any spelling, and nobody is made champion by a file', () => {
  expect(readPeople(table(['name', 'mail', 'role'], ['Ada', 'a@x.example', 'admin; Election officer'])).drafts[0]?.roles).toEqual(['ADMIN', 'ELECTION_OFFICER']);
  expect(messages(['Ada', 'a@x.example', 'CHAMPION'])).toEqual(['2 roles: A champion is never a role that somebody grants: it is held by winning an election, for a term.']);
  expect(messages(['Ada', 'a@x.example', 'king'])[0]).toContain('“king” is not a role. The roles are EXECUTIVE');
});

test('every kind of bad cell is named with its row and what stands there', () => {
  expect(messages(['', 'none'], ['', 'a@x.example'], ['Bo', 'bo at x'], ['x'.repeat(121), 'c@x.example'], ['D\0', 'd@x.example'], ['E', 'A@X.example '], ['F\ud800', 'f@x.example'])).toEqual([
    '2 e-mail: “none” is not an e-mail address.',
    '4 e-mail: “bo at x” is not an e-mail address.',
    '5 name: “name” has 121 characters; 120 are allowed.',
    '6 name: “name” contains a character that no text has. Delete the cell and type it anew.',
    '8 name: “name” contains a character that no text has. Delete the cell and type it anew.',
    '7 e-mail: “a@x.example” stands in row 3 already.',
  ]);
});

test('an address is enough: a name is taken from it and marked, until somebody says a better one', () => {
  const bare = table(['e-mail'], ['ines.duarte+news@x.example'], ['bo@x.example'], ['._@x.example']);
  expect(readPeople(bare)).toMatchObject({ problems: [], drafts: [{ name: 'Ines Duarte', nameGuessed: true }, { name: 'Bo', nameGuessed: true }, { name: '._@x.example' }] });
  const mended = withNames(bare, [{ row: 3, name: ' Bodil Ask ' }]);
  expect(readPeople(mended).drafts.map(({ name, nameGuessed }) => [name, nameGuessed])).toEqual([['Ines Duarte', true], ['Bodil Ask', false], ['._@x.example', true]]);
  expect(readPeople(withNames(table(['Kunde', 'Mail'], ['', 'a@x.example'], ['x', 'y', 'z']), [{ row: 2, name: 'Ada' }, { row: 3, name: 'No' }]))).toMatchObject({ drafts: [{ name: 'Ada', nameGuessed: false }], problems: [{ row: 3, field: 'file' }] });
});

test('a file in another encoding is told how to be saved, and cells beyond the heading are named unless they are empty', () => {
  expect(messages(['J\ufffdrgen', 'j@x.example'])[0]).toContain('Save the file as UTF-8');
  expect(messages(['Ada', 'ada@x.example', '', '', ''])).toEqual([]);
});

test('of a row with too many or too few cells only that is said', () => {
  expect(messages(['Reyes', ' Ada', 'ada@x.example', 'ADMIN'], ['Ada'], ['Ada', 'ada@x.example'])).toEqual([
    '2 file: This row has 4 cells, the heading 3: a separator inside a cell needs quotes around it.',
    '3 file: This row has one cell, the heading 3: a separator is missing.',
  ]);
});

test('of rows without a heading nobody hears of one', () => {
  const bare = (columns: string[], ...cells: string[][]) => readPeople({ columns, problem: null, headingAdded: true, rows: cells.map((each, at) => ({ row: at + 1, cells: each })) }).problems.map(({ row, message }) => `${row}: ${message}`);
  expect(bare(['name', 'e-mail'], ['Zora', 'z@x.example'], ['Zora', 'z@x.example'], ['Zora'])).toEqual(['3: This row has one cell, the first has 2: a separator is missing.', '2: “z@x.example” stands in row 1 already.']);
  expect(bare(['name'], ['Zora'])).toEqual(['0: Without a heading the usual order counts, and these rows end before “e-mail”. Paste the missing cells too, or a heading above the rows.']);
});

test('the same bad address twice is two bad addresses, not a repetition', () => {
  expect(messages(['A', 'none'], ['B', 'none'])).toEqual(['2 e-mail: “none” is not an e-mail address.', '3 e-mail: “none” is not an e-mail address.']);
});

test('cells that look like formulas are text like any other', () => {
  const cell = '=HYPERLINK("http://x")';
  expect(readPeople(table(['name', 'mail'], [cell, 'a@x.example'])).drafts[0]?.name).toBe(cell);
});

test('whatever a file says, every row is either a draft without problems or named in one', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.oneof(fc.emailAddress(), fc.string())), { maxLength: 20 }), (cells) => {
      const { drafts, problems } = readPeople(table(['name', 'mail'], ...cells));
      const bad = new Set(problems.map(({ row }) => row));
      for (const { row, name, email } of drafts.filter(({ row }) => !bad.has(row))) {
        expect(name.length > 0 && name.length <= 120 && /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email) && row > 1).toBe(true);
      }
      expect(() => JSON.stringify(problems)).not.toThrow();
    }),
  );
});
