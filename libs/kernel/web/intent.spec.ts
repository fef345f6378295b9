import { describe, expect, it } from 'vitest';
import { Intent } from './intent.js';

const counting = () => {
  let n = 0;
  return () => `key-${++n}`;
};

describe('An intent', () => {
  it('keeps its key while the same thing is tried again', () => {
    const intent = new Intent(counting());
    expect([intent.keyFor({ name: 'Ana' }), intent.keyFor({ name: 'Ana' })]).toEqual(['key-1', 'key-1']);
  });
  it('gets a new key when something else is wanted', () => {
    const intent = new Intent(counting());
    expect([intent.keyFor({ name: 'Ana' }), intent.keyFor({ name: 'Ben' })]).toEqual(['key-1', 'key-2']);
  });
  it('gets a new key after the server has answered', () => {
    const intent = new Intent(counting());
    intent.keyFor({});
    intent.settle();
    expect(intent.keyFor({})).toBe('key-2');
  });
});
