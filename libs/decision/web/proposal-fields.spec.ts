import { describe, expect, it } from 'vitest';
import { speak } from '@tribune/ui/words';
import type { ProposalChoices, Revision } from './decision.documents.js';
import { minorUnits, typedAmount } from './money.js';
import { editOf, EMPTY_PROPOSAL, fieldsOfRevision, inputOf, standingOf } from './proposal-fields.js';

const customers = { id: 'customers', name: 'Customers' };
const revision = {
  number: 1, title: 'Refund late bags', whatChanges: 'You get the money back.', easier: 'Nobody has to ask.', background: '',
  touchPoints: [{ id: 'bags', name: 'Baggage tracing' }, { id: 'phone', name: 'Service by phone' }],
  stances: [{ constituency: customers, stance: 'AFFECTS', reason: null }],
  measures: [], conditions: ['Up to 400 euros'], amounts: [{ label: 'Refunds, per year', currency: 'EUR', minorUnits: 1_250_050 }], effectiveOn: '2027-01-05', reviewOn: null,
  supersedes: [], embargoUntil: null, options: [], chosen: null,
} as unknown as Revision;
const fields = fieldsOfRevision(revision);

describe('An edit', () => {
  it('is none while nothing has changed', () => expect(editOf(revision, fields, [customers])).toBeNull());
  it('of prose alone is editorial', () => expect(editOf(revision, { ...fields, whatChanges: 'You get your money back.' }, [customers])).toBe('EDITORIAL'));
  it('that picks the same places in another order is none', () => expect(editOf(revision, { ...fields, touchPointIds: ['phone', 'bags'] }, [customers])).toBeNull());
  it.each([
    ['a place', { touchPointIds: ['bags'] }],
    ['a condition', { conditions: 'Up to 500 euros' }],
    ['a date', { effectiveOn: '2027-02-01' }],
    ['an amount', { amounts: [{ label: 'Refunds, per year', currency: 'EUR', amount: '12500' }] }],
    ['a constituency', { stances: { customers: { stance: 'UNAFFECTED' as const, reason: 'They asked for it.' } } }],
  ])('of %s is material', (_, change) => expect(editOf(revision, { ...fields, ...change }, [customers])).toBe('MATERIAL'));
});

describe('A proposal', () => {
  it('takes the place of a final decision whose place nothing has taken, or keeps the one that it names', () => {
    const node = (id: string, ...supersedes: string[]) => ({ node: { id, number: 1, currentRevision: { title: id, supersedes: supersedes.map((each) => ({ id: each })) } } });
    const choices: Pick<ProposalChoices, 'final'> = { final: { edges: [node('new', 'old'), node('old'), node('other')] } };
    expect(standingOf(choices, []).map(({ id }) => id)).toEqual(['new', 'other']);
    expect(standingOf(choices, ['old']).map(({ id }) => id)).toEqual(['new', 'old', 'other']);
  });

  it('affects everybody who binds unless it says otherwise', () => expect(inputOf(EMPTY_PROPOSAL, [customers]).stances).toEqual([{ constituencyId: 'customers', stance: 'AFFECTS', reason: null }]));
  it('leaves out lines that hold nothing', () => expect(inputOf({ ...EMPTY_PROPOSAL, conditions: ' one \n\n two' }, []).conditions).toEqual(['one', 'two']));
});

describe('Money', () => {
  it.each([['12,500.50', 'EUR', 1_250_050], ['12500', 'EUR', 1_250_000], ['900', 'JPY', 900], ['a lot', 'EUR', 0]])('%s %s is %i of the smallest unit', (typed, currency, units) => expect(minorUnits(typed, currency)).toBe(units));
  it.each([[1_250_050, 'EUR', '12500.50'], [1_250_000, 'EUR', '12500'], [900, 'JPY', '900']])('%i of %s is typed as it was', (units, currency, typed) => expect(typedAmount(units, currency)).toBe(typed));
  it('is typed and read as the reader’s language spells it', () => {
    try {
      speak('de');
      expect(['12.500,50', '12.500', '12,5', '1.250.000', '12,500.50'].map((typed) => minorUnits(typed, 'EUR'))).toEqual([1_250_050, 1_250_000, 1_250, 125_000_000, 1_250_050]);
      expect(typedAmount(1_250_050, 'EUR')).toBe('12500,50');
    } finally {
      speak('en');
    }
    expect(['12,500', '12.5'].map((typed) => minorUnits(typed, 'EUR'))).toEqual([1_250_000, 1_250]);
  });
});
