import fc from 'fast-check';
import pg from 'pg';
import { expect, test } from 'vitest';
import { columnTypes, moment } from './column-types.js';

const usual = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ, 'text') as (text: string) => Date;

test('a moment is read as the driver reads it, whatever its fraction and zone', () => {
  const written = fc.record({
    at: fc.date({ min: new Date('0001-01-02T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true }),
    micros: fc.nat(999),
    digits: fc.nat(6),
    zone: fc.constantFrom('+00', '+00', '+02', '-03', '+05:30'),
  });
  fc.assert(
    fc.property(written, ({ at, micros, digits, zone }) => {
      const iso = at.toISOString();
      const fraction = `${iso.slice(20, 23)}${String(micros).padStart(3, '0')}`.slice(0, digits).replace(/0+$/, '');
      const text = `${iso.slice(0, 10)} ${iso.slice(11, 19)}${fraction && `.${fraction}`}${zone}`;
      expect(moment(text)).toEqual(usual(text));
    }),
  );
});

test.each(['infinity', '-infinity', '0044-03-15 12:00:00+00 BC', '12026-11-22 20:15:00+00'])('%s is nothing for the engine', (text) => {
  expect(moment(text)).toEqual(usual(text));
});

test('every other type is read as before', () => {
  for (const oid of [16, 23, 1114, 1082, 3802]) expect(columnTypes.getTypeParser(oid, 'text')).toBe(pg.types.getTypeParser(oid, 'text'));
  expect(columnTypes.getTypeParser(1184, 'text')('2026-11-22 20:15:00.5+00')).toEqual(new Date('2026-11-22T20:15:00.500Z'));
});
