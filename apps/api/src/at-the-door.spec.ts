import { afterEach, expect, test, vi } from 'vitest';
import { comesFromHere } from './at-the-door.js';

afterEach(() => vi.unstubAllEnvs());

test('with an address of its own an installation knows its pages by that, not by what it is asked as', () => {
  vi.stubEnv('PUBLIC_URL', 'https://tribune.example/');
  expect(comesFromHere(undefined, 'tribune.example')).toBe(true);
  expect(comesFromHere('https://tribune.example', 'inside:3000')).toBe(true);
  // a name that was made to lead here, another scheme, another port, nobody
  for (const [origin, host] of [['http://evil.example', 'evil.example'], ['https://evil.example', 'evil.example'], ['http://tribune.example', 'tribune.example'], ['https://tribune.example:8443', 'tribune.example:8443'], ['null', 'tribune.example'], ['http://localhost', 'localhost']] as const) expect([origin, comesFromHere(origin, host)]).toEqual([origin, false]);
});

test('on one’s own machine each of its names will do, at the same port', () => {
  vi.stubEnv('PUBLIC_URL', 'http://localhost:3000');
  expect(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'].map((origin) => comesFromHere(origin, 'localhost:3000'))).toEqual([true, true, true]);
  expect(['http://127.0.0.1:4000', 'https://localhost:3000', 'http://rebound.example:3000'].map((origin) => comesFromHere(origin, 'rebound.example:3000'))).toEqual([false, false, false]);
});

test('without one it is known by what it is asked as', () => {
  vi.stubEnv('PUBLIC_URL', '');
  expect([comesFromHere('http://127.0.0.1:5000', '127.0.0.1:5000'), comesFromHere('http://elsewhere.example', '127.0.0.1:5000')]).toEqual([true, false]);
});
