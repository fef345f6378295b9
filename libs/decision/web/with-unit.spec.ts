import { expect, it } from 'vitest';
import { withUnit } from './with-unit.js';

it('A measured figure has the unit of what was expected', () => {
  expect([withUnit(31, '90 %'), withUnit(1900, '1,200 complaints'), withUnit(4.5, '5'), withUnit(7, 'one in ten')]).toEqual(['31 %', '1,900 complaints', '4.5', '7']);
});
