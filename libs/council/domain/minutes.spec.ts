import { describe, expect, test } from 'vitest';
import type { MinutesBody, MinutesDecision } from './minutes.js';
import { MINUTES_COMMANDS, minutesRule, type MinutesFacts } from './minutes.rules.js';
import { sayMinutes } from './minutes.words.js';

const moments = { day: (iso: string) => iso.slice(0, 10), time: (iso: string) => iso.slice(11, 16), dayAndTime: (iso: string) => `${iso.slice(0, 10)} ${iso.slice(11, 16)}` };

describe('what can be done to minutes', () => {
  const facts: MinutesFacts = { state: 'HELD', isChair: true, isInvited: true, approved: false, onAgenda: true, openCorrections: 0 };
  const why = (more: Partial<MinutesFacts>) => MINUTES_COMMANDS.map((command) => minutesRule(command, { ...facts, ...more })?.code ?? null);
  for (const [title, more, expected] of [
    ['everything, by a chair in a later meeting', {}, [null, null, null]],
    ['corrections alone, by who was invited', { isChair: false }, [null, 'ChairMeets', 'ChairMeets']],
    ['no correction, by who was not', { isInvited: false }, ['NotInvited', null, null]],
    ['nothing before it has been held', { state: 'RUNNING' }, ['MinutesNotYet', 'MinutesNotYet', 'MinutesNotYet']],
    ['nothing once they are approved', { approved: true }, ['MinutesApproved', 'MinutesApproved', 'MinutesApproved']],
    ['no approval outside a later meeting', { onAgenda: false }, [null, null, 'MinutesNotOnAgenda']],
    ['no approval over undecided corrections', { openCorrections: 1 }, [null, null, 'CorrectionsOpen']],
  ] as const) test(title, () => expect(why(more)).toEqual(expected));
});

describe('minutes in sentences', () => {
  const vote = { recordedAt: '2026-12-01T09:20:00Z', closesAt: '2026-12-04T12:00:00Z', closedAt: null, carried: null, electors: 7, voted: 3, quorum: null, agree: null, abstain: null, object: null, winner: null };
  const decision: MinutesDecision = { number: 12, revision: 2, vote, recused: ['Aoife Byrne', 'Kenji Mori'], answers: [] };
  const item = { id: 'a', position: 1, title: 'Refunds', treatedAt: '2026-12-01T09:05:00Z', note: 'Two letters.', decision, minutesOf: null, corrections: [] };
  const body: MinutesBody = {
    format: 'tribune-minutes-1', council: 'Brand council', startsAt: '2026-12-01T09:00:00Z', begunAt: '2026-12-01T09:01:00Z', closedAt: '2026-12-01T10:00:00Z', place: '',
    people: [
      { name: 'Ada', isMember: true, presence: 'REMOTE', arrivedAt: '2026-12-01T09:00:00Z', leftAt: null }, { name: 'Ben', isMember: true, presence: 'ABSENT', arrivedAt: '2026-12-01T09:00:00Z', leftAt: '2026-12-01T09:40:00Z' },
      { name: 'Cas', isMember: true, presence: 'ABSENT', arrivedAt: null, leftAt: null }, { name: 'Dee', isMember: false, presence: null, arrivedAt: null, leftAt: null },
    ],
    items: [item, { ...item, id: 'b', position: 2, decision: null, treatedAt: null, note: '' }],
    corrections: [],
  };
  const sentences = (more: Partial<MinutesDecision>) => sayMinutes({ ...body, items: [{ ...item, decision: { ...decision, recused: [], ...more } }] }, moments).items[0]?.sentences;

  test('who was there, since when and until when; absent and unknown are two things', () => {
    expect(sayMinutes(body, moments).attendance).toEqual([['Members who were there', ['Ada, from elsewhere from 09:00', 'Ben, from 09:00 until 09:40']], ['Not there', ['Cas']], ['Of whom nothing is recorded', ['Dee']]]);
  });
  test('before a vote has closed how many, never how', () => {
    expect(sentences({})).toEqual(['The vote was taken in this meeting: 3 of 7 ballots are in. It is open until 2026-12-04 12:00; until then nobody knows how anybody voted.']);
    expect(sentences({ vote: { ...vote, closedAt: '2026-12-04T12:00:00Z', carried: true, voted: 6, quorum: 4, agree: 4, object: 1, abstain: 1 } })?.[0]).toContain('6 of 7 voted, quorum 4; 4 agreed, 1 objected, 1 abstained. It was carried.');
  });
  test('recusals, champions’ answers, and what it gave people to do, and what it did not come to', () => {
    const answer = { constituency: 'Customers', by: 'Amina', at: '2026-12-02T08:00:00Z', words: 'Who has no phone?', alternative: 'Keep the desk.' };
    expect(sentences({ vote: null, answers: [{ ...answer, kind: 'REFUSE' }, { ...answer, kind: 'APPROVE', words: '', alternative: '' }] })).toEqual(['Refused for the customers by Amina on 2026-12-02: “Who has no phone?” Acceptable would be: “Keep the desk.”', 'Approved for the customers by Amina on 2026-12-02.']);
    const said = sayMinutes(body, moments).items;
    expect([said[0]?.above, said[0]?.sentences[1], said[1]?.sentences]).toEqual(['Decision 12, revision 2 · from 09:05', 'Aoife Byrne and Kenji Mori took no part: recused.', ['The meeting did not come to it.']]);
    const given = { ...item, decision: null, minutesOf: '2026-11-01T09:00:00Z', minutesApproved: true, actions: [{ what: 'Count the letters.', by: 'Ada', dueOn: '2026-12-20' }] };
    expect(sayMinutes({ ...body, items: [given] }, moments).items[0]?.sentences).toEqual(['The minutes of 2026-11-01 were approved.', 'To do by 2026-12-20, Ada: Count the letters.']);
    expect(sayMinutes(body, moments, 'de').items[1]?.sentences).toEqual(['Dazu kam die Sitzung nicht.']);
  });
});
