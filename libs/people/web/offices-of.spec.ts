import { expect, test } from 'vitest';
import { officesOf } from './offices-of.js';

const words = { seat: (of: string) => `seat ${of}`, chair: (of: string) => `chair ${of}`, champion: (of: string) => `champion ${of}`, alternate: (of: string) => `alternate ${of}` };
const person = (id: string) => ({ person: { id } });

test('whoever holds seats and offices is said to hold all of them', () => {
  const held = officesOf({
    councils: [{ name: 'Council', seats: [{ isChair: true, ...person('ines') }, { isChair: false, ...person('bo') }] }, { name: 'Rail', seats: [{ isChair: false, ...person('ines') }] }],
    constituencies: [{ name: 'Customers', champion: person('clara'), alternates: [person('liam')] }, { name: 'Employees', champion: null, alternates: [] }],
  }, words);
  expect([...held]).toEqual([['ines', ['chair Council', 'seat Rail']], ['bo', ['seat Council']], ['clara', ['champion Customers']], ['liam', ['alternate Customers']]]);
});
