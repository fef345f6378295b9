import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Unwritable, type Facts } from './letter.js';
import { letters } from './letters.js';
import { renderLetter } from './render-letter.js';

const facts: Facts = {
  language: 'en',
  publicUrl: 'https://tribune.example',
  personName: 'Clara <b>Bauer</b>',
  organizationName: 'Northwind Air & Sons',
  token: 'ab'.repeat(32),
  aboutName: 'Dimitri Petrov',
  councilName: 'Brand council',
  usableFrom: 'Monday',
  dueAt: 'Thursday',
  weekly: { waiting: [{ asks: 'VOTE', number: 7, title: 'Rebook', dueAt: 'Friday' }], happened: [{ kind: 'DecisionFinal', number: 3, title: 'Bags' }], evidence: 2 },
  address: 'clara@home.example',
  until: 'Thursday',
  decision: {
    number: 7, title: 'Rebook by text message', whatChanges: 'When a flight is cancelled you can choose another by answering a text message.',
    voteClosesAt: 'Friday, 27 November 2026 at 17:00 (Europe/Berlin)', answerDueAt: 'Friday, 4 December 2026 at 17:00 (Europe/Berlin)',
    refusal: { championName: 'Clara Bauer', interest: 'People without a smartphone.', alternative: 'Call them instead.' },
  },
  summit: { id: 'U3VtbWl0', title: 'Autumn summit', startsAt: 'Monday', endsAt: 'Monday evening', place: 'Room 4', sponsorName: 'Helena Brandt', asked: 'Bring your numbers.', cancelledBecause: 'A strike.', reviewEndsAt: '30 Nov 2026, 17:00' },
  meeting: { id: 'TWVldGluZw', councilName: 'Brand council', startsAt: 'Monday', endsAt: 'Monday evening', place: 'Room 4', agenda: ['Rebook', 'Bags'], cancelledBecause: 'A strike.', isMember: false },
  report: { number: 1, what: 'The counter closes at six', touchPointName: 'Service desk', answer: 'It will be undone.' },
  emergency: { path: '/r/northwind-air/e1', what: 'The counter is closed', why: 'The roof came down.', touchPointName: 'Service desk', since: 'Friday, 20 November 2026', endsAt: 'Friday, 4 December 2026' },
  action: { id: 'QWN0aW9u', what: 'Write the messages', touchPointName: 'Flight notices', stillYours: true, dueOn: 'Friday, 27 November 2026' },
  election: { id: 'RWxlY3Rpb24', constituencyName: 'Customers', nominationsCloseAt: 'Monday', votingClosesAt: 'Tuesday', championName: 'Clara Bauer', termEndsAt: 'next year', incumbentName: null, someElected: true },
};

test('every kind of mail that SQL queues has a letter, and there is no other', () => {
  const sql = readdirSync('libs').flatMap((area) => {
    const folder = path.join('libs', area, 'server/sql');
    try {
      return readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
    } catch {
      return [];
    }
  });
  const queued = sql.flatMap((text) => [...text.matchAll(/(?:queue_mails?(?:_to)?|mail_roll|mail_electors|mail_council)\((.*?(?:jsonb_build|told\()|.*\);)/g)].flatMap(([call]) => [...call.matchAll(/'([A-Z][A-Za-z]+)'/g)].map(([, kind]) => kind)));
  const reminders = sql.flatMap((text) => text.match(/\b[A-Z][A-Za-z]*Reminder\b/g) ?? []);
  expect([...new Set([...queued, ...reminders])].sort()).toEqual(Object.keys(letters).sort());
});

test.each(Object.keys(letters))('%s says what it is about, in text and in HTML, with the link in both', (kind) => {
  const { subject, text, html } = renderLetter(kind, facts);
  expect(subject).not.toMatch(/undefined|null|\n/);
  expect(text).toContain('Hello Clara <b>Bauer</b>,');
  expect(html).toContain('Hello Clara &lt;b&gt;Bauer&lt;/b&gt;,');
  expect(html).toContain('Northwind Air &amp; Sons');
  const [link] = text.match(/https:\/\/tribune\.example\/\S+/) ?? [];
  expect(html).toContain(`href="${link}"`);
  expect(text + html).not.toMatch(/undefined|null/);
});

test('a letter whose matter is gone is not written', () => {
  expect(() => renderLetter('SignInLink', { ...facts, token: undefined })).toThrow(Unwritable);
  expect(() => renderLetter('DecisionFinal', { ...facts, decision: undefined })).toThrow(Unwritable);
  expect(() => renderLetter('toString', facts)).toThrow('There is no letter for the kind toString');
});

test.each(Object.keys(letters))('%s is written in German to who reads German', (kind) => {
  const [english, german] = [renderLetter(kind, facts), renderLetter(kind, { ...facts, language: 'de' })];
  expect(german.text).toMatch(/^Guten Tag Clara/);
  expect(german.html).toContain('<html lang="de">');
  expect(german.subject).not.toBe(english.subject);
  expect(german.text.match(/https:\S+/g)).toEqual(english.text.match(/https:\S+/g));
});
