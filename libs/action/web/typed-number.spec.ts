import { expect, test } from 'vitest';
import { typedNumber } from './typed-number.js';

test('numbers as people type them', () => {
  expect(['14.5', ' 14,5 ', '1,900', '1,900.5', '−3', '22 %', '', 'few', '1,2,3'].map(typedNumber)).toEqual([14.5, 14.5, 1900, 1900.5, -3, null, null, null, null]);
});
