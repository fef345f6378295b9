import { describe, expect, it } from 'vitest';
import { lacksOf } from './lacks-of.js';
import { placesOf } from './places-of.js';

describe('What a form of the register lacks', () => {
  it('is said of every field at once', () => {
    expect([...lacksOf({ touchPointId: '', what: ' ', why: 'The roof came down.', since: '' }, ['touchPointId', 'what', 'why'])]).toEqual([['touchPointId', 'Please choose one.'], ['what', 'Please fill this in.']]);
  });
});

it('A touch point that has left the journey is offered with a mark', () => {
  const touchPoints = [{ id: 'bags', name: 'Baggage tracing', retired: false }, { id: 'fax', name: 'Fax', retired: true }];
  expect(placesOf([{ id: 'after', name: 'After', touchPoints }]).map(({ label }) => label)).toEqual(['Baggage tracing', 'Fax (no longer in the journey)']);
});
