import { describe, expect, it } from 'vitest';
import { grownBy, standingOfRoll } from './roll-words.js';

const roll = (rollClosesAt: string) => ({ electorate: null, rollClosesAt, nominationsCloseAt: '2027-01-14T00:00:00Z', constituency: { rollSize: 59 } });
const [first, later] = [roll('2027-01-14T00:00:00Z'), roll('2027-01-07T00:00:00Z')];

describe('The roll of an election', () => {
  it('that is the first one closes with the nominations, and says nothing of one before', () => {
    expect(standingOfRoll(first)).toMatch(/^59 people on the roll now\. It closes/);
    expect([grownBy(first, 59), grownBy(first, 0)]).toEqual(['59 have been added to it, counted by week.', 'Nobody has been added to this roll yet.']);
  });
  it('of a later one closed at the call, and counts since the one before', () => {
    expect(standingOfRoll(later)).toMatch(/^The roll closed/);
    expect(grownBy(later, 3)).toBe('3 of them new since the election before.');
  });
});
