import { expect, test } from 'vitest';
import { isCertificate } from './certificate.js';
import { isConsistency, verifyConsistency } from './consistency-file.js';
import { mutationsOf, type Mutation } from './mutations.js';
import { readJson } from './read-json.js';
import { certificateOf, growthOf, history } from './sample-files.js';
import { cryptography, linesOf, trusting, verdictOf } from './sample-record.js';
import { verifyCertificate } from './verify-certificate.js';

/** What a file says that is the server’s own word: nothing proves it, and a verdict does not repeat it. */
const OWN_WORDS = /^(organization(\.name)?|exportedAt|issuedAt): ".*"$/s;
/** Until a vote is counted nobody can say which event it is that says nothing. */
const WITHHELD = /^event: "\d+"$/;

const trusts = [trusting, { keys: [], checkpoints: [] }];
const lines: readonly (object | string)[] = linesOf(history());
// who trusts the file’s own key has less to be deceived about than who brings theirs and does not look at it
const isWrong = (of: readonly (object | string)[]) => verdictOf(of).faults.length > 0;
const readOf = (value: unknown) => {
  const read = readJson(JSON.stringify(value));
  return 'value' in read ? read.value : undefined;
};
const missed = (mutations: readonly Mutation[], isNamed: (value: unknown) => boolean, allowed: readonly RegExp[] = [OWN_WORDS]) =>
  mutations.filter(({ name, value }) => !isNamed(value) && !allowed.some((each) => each.test(name))).map(({ name }) => name);

test('nobody has touched the record', () => {
  expect(trusts.map((trusted) => verdictOf(lines, trusted))).toMatchObject([{ faults: [], withheldAt: [11], pinned: true }, { faults: [], pinned: false }]);
});

test.each(lines.map((line, at) => ({ line, at })))('of a record’s line nothing can be changed, dropped, doubled or added that is not named: $at', ({ line, at }) => {
  const allowed = JSON.stringify(line).includes('"withheld"') ? [OWN_WORDS, WITHHELD] : [OWN_WORDS];
  expect(missed(mutationsOf(line), (value) => isWrong(lines.with(at, JSON.stringify(value))), allowed)).toEqual([]);
});

test('no line of a record can be dropped, doubled, exchanged, silenced or come from somewhere else', () => {
  const wrong = (of: readonly (object | string)[]) => expect([of.length, isWrong(of)]).toEqual([of.length, true]);
  lines.forEach((line, at) => {
    wrong(lines.toSpliced(at, 1));
    wrong(lines.toSpliced(at, 0, line));
    wrong([...lines, line]);
    for (const foreign of ['', '{', '7', '{}', '\ufeff{}', '{"remark": "all is well"}']) [lines.toSpliced(at, 0, foreign), lines.with(at, foreign)].forEach(wrong);
    if (at + 1 < lines.length) wrong(lines.toSpliced(at, 2, ...lines.slice(at, at + 2).reverse()));
    if (typeof line === 'object' && 'facts' in line && line.facts !== null) wrong(lines.with(at, { ...line, facts: null }));
  });
  wrong([...lines, '']);
});

test('of a certificate nothing can be changed, dropped, doubled or added that is not named', () => {
  const certificate = certificateOf(history());
  const faultsOf = (value: unknown, trusted = trusting): string[] => (isCertificate(value) ? verifyCertificate(cryptography, value, trusted).faults.map(({ code }) => code) : ['NoRecord']);
  expect(trusts.map((trusted) => faultsOf(certificate, trusted))).toEqual([[], []]);
  // on the opening of the vote on an earlier text nothing rests
  const allowed = [OWN_WORDS, /^events\[\]: dropped$/];
  expect(missed(mutationsOf(certificate), (value) => faultsOf(readOf(value)).length > 0, allowed)).toEqual([]);
  const without = (at: number) => faultsOf({ ...certificate, events: certificate.events.toSpliced(at, 1) });
  expect(certificate.events.map((_, at) => without(at))).toEqual([['NotProposed'], [], ['RevisionMissing'], ['NotOpened'], ['NotCarried'], ['NotApproved'], ['NotApproved'], ['NotFinal']]);
});

test('of a proof of growth nothing can be changed, dropped, doubled or added that is not named', () => {
  const growth = growthOf(history());
  const isNamed = (value: unknown) => !isConsistency(value) || verifyConsistency(cryptography, value, trusting).faults.length > 0;
  expect(trusts.map((trusted) => verifyConsistency(cryptography, growth, trusted).faults)).toEqual([[], []]);
  expect(missed(mutationsOf(growth), (value) => isNamed(readOf(value)))).toEqual([]);
});
