import { expect, test } from 'vitest';
import { textOfFile } from './text-of-file.js';

const bytes = (...all: number[]) => new Uint8Array(all);

test('a workbook of Excel is no text, neither a new one nor an old one', () => {
  expect(textOfFile(bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0))).toBeNull();
  expect(textOfFile(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toBeNull();
});

test('UTF-8 and the UTF-16 that Excel calls Unicode text are read', () => {
  expect(textOfFile(new TextEncoder().encode('PK,Jürgen'))).toBe('PK,Jürgen');
  expect(textOfFile(bytes(0xff, 0xfe, 0x4a, 0, 0xfc, 0))).toBe('Jü');
  expect(textOfFile(bytes(0xfe, 0xff, 0, 0x4a, 0, 0xfc))).toBe('Jü');
  expect(textOfFile(bytes())).toBe('');
});
