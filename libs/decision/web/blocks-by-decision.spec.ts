import { describe, expect, it } from 'vitest';
import { blocksByDecision } from './blocks-by-decision.js';
import type { Block } from './overview.documents.js';

const block = (number: number, kind: Block['kind'], constituency: string, until: string | null = null) => ({ number, kind, constituency, until }) as Block;

describe('What keeps decisions', () => {
  it('is one line for each decision and kind, with everybody it waits for, and the clock that ends first', () => {
    const [customers, employees, linked, other] = [block(22, 'CHAMPION', 'Customers', '2027-01-09T00:00:00Z'), block(22, 'CHAMPION', 'Employees', '2027-01-05T00:00:00Z'), block(22, 'LINKED', ''), block(24, 'CHAMPION', 'Customers')];
    expect(blocksByDecision([customers, other, employees, linked])).toEqual([{ block: employees, all: [customers, employees] }, { block: other, all: [other] }, { block: linked, all: [linked] }]);
  });
});
