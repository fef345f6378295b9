import { expect, test } from 'vitest';
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
