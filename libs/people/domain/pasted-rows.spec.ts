import { expect, test } from 'vitest';
import { pastedRows } from './pasted-rows.js';

const ROLL = ['name', 'e-mail', 'segment'];

test('rows with a heading are taken as they are', () => {
  expect(pastedRows('Name\tMail\nAda\tada@x.example\n', ROLL)).toEqual({ csv: 'Name\tMail\nAda\tada@x.example', added: false });
  expect(pastedRows('Stage;Name\nAwareness;Poster', ['name', 'channel', 'stage'])).toMatchObject({ added: false });
});

test('rows without one get it, by the usual order, and the address is found wherever it stands', () => {
  expect(pastedRows('\nAda\tada@x.example\tBusiness\r\nBo\tbo@x.example\t', ROLL)).toEqual({ csv: 'name\te-mail\tsegment\nAda\tada@x.example\tBusiness\r\nBo\tbo@x.example', added: true });
  expect(pastedRows('ada@x.example;Ada', ROLL).csv).toBe('e-mail;name\nada@x.example;Ada');
  expect(pastedRows('Counter,Airport,Departure', ['name', 'channel', 'stage']).csv).toBe('name,channel,stage\nCounter,Airport,Departure');
});

test('addresses alone are enough, however they stand', () => {
  for (const pasted of ['ada@x.example\nbo@x.example', 'ada@x.example, bo@x.example', 'ada@x.example; mailto:bo@x.example;', '\tada@x.example\n bo@x.example']) {
    expect(pastedRows(pasted, ROLL)).toEqual({ csv: 'name\te-mail\n\tada@x.example\n\tbo@x.example', added: true });
  }
  expect(pastedRows('Ada Reyes <ada@x.example>, bo@x.example', ROLL).csv).toBe('name\te-mail\nAda Reyes\tada@x.example\n\tbo@x.example');
  expect(pastedRows('"Reyes, Ada" <ada@x.example>; Duarte, Bo <bo@x.example>', ROLL).csv).toBe('name\te-mail\nReyes, Ada\tada@x.example\nDuarte, Bo\tbo@x.example');
  expect(pastedRows('e-mail\nada@x.example', ROLL)).toEqual({ csv: 'e-mail\nada@x.example', added: false });
});

test('more cells than columns stay without a name, and nothing stays nothing', () => {
  expect(pastedRows('Ada,ada@x.example,Business,Lisbon', ROLL).csv).toBe('name,e-mail,segment,\nAda,ada@x.example,Business,Lisbon');
  expect(pastedRows(' \n', ROLL)).toEqual({ csv: '', added: false });
});

test('an address alone among longer rows stands in the column of addresses, with a heading or without', () => {
  expect(pastedRows('Zora,zora@x.example,\nbo@x.example', ROLL).csv).toBe('name,e-mail,segment\nZora,zora@x.example,\n,bo@x.example');
  expect(pastedRows('Name,mail,\nbo@x.example', ROLL)).toEqual({ csv: 'Name,mail,\n,bo@x.example', added: false });
  expect(pastedRows('e-mail,name\nbo@x.example', ROLL).csv).toBe('e-mail,name\nbo@x.example');
});
