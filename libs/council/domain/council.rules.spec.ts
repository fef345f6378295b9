import { expect, test } from 'vitest';
import { composition, type CompositionFacts, type SeatFacts } from './composition.js';
import { sayFinding } from './composition.words.js';
import { checkMembers } from './check-members.js';
import { readMembers } from './read-members.js';
import { sayVotingRule } from './say-voting-rule.js';

test('members are read as people paste them', () => {
  const text = 'Ines Duarte <ines@x.example>, Marketing\n\nTomasz Wolny; tomasz@x.example ;Service\nmei.tan@x.example\nAmara Okafor\tamara@x.example\tProduct design\r\nnobody here';
  expect(readMembers(text)).toEqual([
    { line: 1, member: { name: 'Ines Duarte', email: 'ines@x.example', function: 'Marketing' }, problem: null },
    { line: 3, member: { name: 'Tomasz Wolny', email: 'tomasz@x.example', function: 'Service' }, problem: null },
    { line: 4, member: { name: 'Mei Tan', email: 'mei.tan@x.example', function: '' }, problem: null },
    { line: 5, member: { name: 'Amara Okafor', email: 'amara@x.example', function: 'Product design' }, problem: null },
    { line: 6, member: { name: '', email: '', function: '' }, problem: 'There is no e-mail address in “nobody here”.' },
  ].map((each) => (each.line === 6 ? { ...each, member: { ...each.member, name: 'nobody here' } } : each)));
  expect(readMembers('name;e-mail;function\nInes Duarte;ines@x.example;Marketing').map(({ line, member }) => [line, member.name])).toEqual([[2, 'Ines Duarte']]);
  expect(readMembers('A, not an@address')[0]?.problem).toContain('is not an e-mail address');
});

test('a list of members is usable, or says which line is not', () => {
  const member = (email: string, isChair = false) => ({ name: 'A', email, function: '', isChair });
  expect(checkMembers([member('a@x.example', true), member('b@x.example')])).toBeNull();
  expect(checkMembers([member('a@x.example'), member(' A@X.example')])).toEqual({ line: 2, problem: 'A@X.example already stands in line 1.' });
});

test('a voting rule is two sentences', () => {
  const rule = { thresholdNum: 1, thresholdDen: 2, quorumNum: 1, quorumDen: 2, workingDays: 5 };
  expect(sayVotingRule({ ...rule, method: 'MAJORITY' })).toBe('Carried when more agree than object. At least half of the members must vote, within 5 working days.');
  expect(sayVotingRule({ ...rule, method: 'SUPERMAJORITY', thresholdNum: 2, thresholdDen: 3, quorumNum: 3, quorumDen: 5, workingDays: 1 })).toBe(
    'Carried when at least two thirds of those who agree or object agree. At least 3 of every 5 of the members must vote, within one working day.',
  );
  expect(sayVotingRule({ ...rule, method: 'CONSENT' })).toContain('nobody’s objection stands');
  expect(sayVotingRule({ ...rule, method: 'UNANIMITY', quorumNum: 1, quorumDen: 1 })).toContain('All of the members');
});

const NOW = new Date('2026-06-01T00:00:00Z');
const seat = (name: string, part: Partial<SeatFacts> = {}): SeatFacts => ({ name, function: name, isChair: false, fromAt: '2025-01-01T00:00:00Z', participation: { asked: 10, cast: 10 }, ...part });
const advice = (part: Partial<CompositionFacts>, language: 'en' | 'de' = 'en') => composition({ functions: [], seats: [], vacancies: [], ...part }, NOW).map((finding) => sayFinding(finding, (iso) => iso.slice(0, 10), language));

test('a council is told in plain sentences what it lacks: members, a chair, functions, who follows whom', () => {
  expect(advice({})).toEqual(['Nobody sits here. Without members there is nobody to vote.']);
  expect(advice({ functions: ['Sales', 'service'], seats: [seat('Sales', { isChair: true }), seat('Service')] })).toEqual(['Every function has one seat, and somebody presides. There is nothing to advise.']);
  expect(advice({ functions: ['Sales', 'Service', 'Finance', 'People'], vacancies: [{ function: 'Service', since: '2026-05-02T00:00:00Z' }], seats: [seat('Sales'), seat('Ana', { function: 'Sales' }), seat('Ben', { function: null })] })).toEqual([
    'Nobody presides. Give one of the seats the chair, who can open and postpone votes.',
    'The seat of Service has been empty since 2026-05-02. Until somebody takes it, decisions are made without Service.',
    'Finance and People have no seat. What touches them is decided without them.',
    'Sales has 2 seats: Sales and Ana. It weighs more here than others do.',
    'Ben sits here for no function.',
  ]);
});

test('of time it says who has sat long, and whether most are new; of votes who misses half of them, how many those were, and when they are few', () => {
  const chair = seat('Ana', { isChair: true, fromAt: '2022-05-01T00:00:00Z' });
  expect(advice({ seats: [chair, seat('Ben')] })).toEqual(['Ana has sat here for more than 4 years. It may be time to think of who comes next.']);
  expect(advice({ seats: [seat('Ana', { isChair: true }), seat('Ben', { fromAt: '2026-05-01T00:00:00Z' }), seat('Chi', { fromAt: '2026-01-01T00:00:00Z' })] })[0]).toMatch(/^2 of 3 have sat here for less than 6 months\./);
  const voting = (asked: number, cast: number) => advice({ seats: [seat('Ana', { isChair: true, participation: { asked, cast } })] }).slice(1);
  expect(voting(10, 6)).toEqual([]);
  expect(voting(10, 5)).toEqual(['Ana has missed 5 of 10 votes in the last twelve months. A proxy, or somebody else of the same function, could help.']);
  expect(voting(1, 0)).toEqual(['Ana has missed 1 of 1 vote in the last twelve months. So few votes tell little.']);
  expect(voting(0, 0)).toEqual(['No vote has closed here in the last twelve months, so nothing can be said of who takes part.']);
  expect(advice({ seats: [seat('Ana', { participation: null })] }, 'de')).toEqual(['Niemand hat den Vorsitz. Geben Sie ihn einem der Sitze: Der Vorsitz kann Abstimmungen eröffnen und verschieben.']);
});
