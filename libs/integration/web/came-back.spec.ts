import { expect, test } from 'vitest';
import { cameBackWords } from './came-back.js';

test('where nobody answered it is said why, without the words of programs', () => {
  const said = (answer: string) => cameBackWords(null, answer);
  expect(said('getaddrinfo ENOTFOUND hooks.example.org')).toBe('This name is not known');
  expect(said('connect ECONNREFUSED 203.0.113.9:443')).toBe('Nobody listens there');
  expect(said('self-signed certificate')).toBe('Its certificate is not trusted');
  expect(said('socket hang up')).toBe('The connection broke off');
  expect(said('No answer within 10 seconds')).toBe('No answer within 10 seconds');
  expect(said('This address is not delivered to: it leads into a private network')).toBe('Nothing is delivered to this address: it is not a public one');
});

test('what a receiver says is shown as it is, and what is not known too', () => {
  expect(cameBackWords(500, 'getaddrinfo ENOTFOUND db')).toBe('getaddrinfo ENOTFOUND db');
  expect(cameBackWords(null, 'something else')).toBe('something else');
  expect(cameBackWords(204, '')).toBeNull();
});
