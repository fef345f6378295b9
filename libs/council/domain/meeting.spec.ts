import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRrule, rhythmsFrom, rruleOf, WEEKDAYS } from './cadence.js';
import { sayCadence } from './cadence.words.js';
import { meetingTimetable, minutesOver } from './meeting.agenda.js';
import { MEETING_COMMANDS, MEETING_STATES, meetingLeadsTo, type MeetingState } from './meeting.machine.js';
import { hadNotice, noticeEnds } from './meeting.notice.js';
import { meetingRule, whyNot } from './meeting.rules.js';
import { buildAgenda } from './build-agenda.js';
import { isLongPack, lacksOf } from './pack.js';
import { countPresence, mayMark, PRESENCES } from './presence.js';
import { forecastQuorum, REPLIES } from './quorum-forecast.js';

describe('every state × every command', () => {
  for (const state of MEETING_STATES)
    for (const command of MEETING_COMMANDS) {
      const possible = meetingLeadsTo(state, command).length > 0;
      test(`${command} in ${state} is ${possible ? 'possible' : 'refused'}`, () => {
        const facts = { state, isChair: true, isInvited: true, hasBegun: command === 'recordVote' || command === 'closeMeeting', isDue: true };
        expect(meetingRule(command, facts)).toEqual(possible ? null : whyNot('MeetingWrongState', { state, command }));
        expect(meetingRule(command, { ...facts, isChair: false, isInvited: false })?.code).toBe(command === 'replyToMeeting' || command === 'markPresence' ? 'NotInvited' : 'ChairMeets');
      });
    }

  test('every state is reached from PLANNED, and nothing leads out of HELD and CANCELLED', () => {
    expect([...new Set<MeetingState>(['PLANNED', ...(['PLANNED', 'RUNNING'] as const).flatMap((state) => MEETING_COMMANDS.flatMap((command) => meetingLeadsTo(state, command)))])].sort()).toEqual([...MEETING_STATES].sort());
    expect((['HELD', 'CANCELLED'] as const).flatMap((state) => MEETING_COMMANDS.flatMap((command) => meetingLeadsTo(state, command)))).toEqual([]);
  });

  test('replies and another time come before it begins; votes and the end after; half an hour before people come', () => {
    const at = (hasBegun: boolean, isDue = hasBegun, state: MeetingState = 'PLANNED') => MEETING_COMMANDS.filter((command) => meetingRule(command, { state, isChair: true, isInvited: true, hasBegun, isDue }) === null);
    expect(at(false)).toEqual(['changeMeeting', 'setMeetingAgenda', 'replyToMeeting', 'cancelMeeting']);
    expect(at(false, true)).toEqual(['changeMeeting', 'setMeetingAgenda', 'replyToMeeting', 'markPresence', 'beginMeeting', 'cancelMeeting']);
    expect(at(true)).toEqual(['setMeetingAgenda', 'markPresence', 'beginMeeting', 'recordVote', 'closeMeeting', 'cancelMeeting']);
    expect(at(true, true, 'RUNNING')).toEqual(['setMeetingAgenda', 'markPresence', 'treatItem', 'noteItem', 'recordVote', 'closeMeeting']);
  });
});

describe('the forecast of the quorum', () => {
  const half = { num: 1, den: 2 };
  const replies = fc.array(fc.constantFrom(...REPLIES, null), { minLength: 1, maxLength: 30 });
  const shares = fc.integer({ min: 1, max: 6 }).chain((den) => fc.integer({ min: 1, max: den }).map((num) => ({ num, den })));

  test('whatever the silent do later, what was sure stays sure and what was out of reach stays so', () => {
    fc.assert(fc.property(replies, shares, fc.infiniteStream(fc.constantFrom(...REPLIES)), (before, quorum, answers) => {
      const { verdict, needed, seats } = forecastQuorum(before, quorum);
      const after = forecastQuorum(before.map((reply) => reply ?? answers.next().value), quorum);
      expect(needed * quorum.den).toBeGreaterThanOrEqual(seats * quorum.num);
      expect((needed - 1) * quorum.den).toBeLessThan(seats * quorum.num);
      expect([after.unknown, after.verdict === 'OPEN']).toEqual([0, false]);
      if (verdict !== 'OPEN') expect(after.verdict).toBe(verdict);
    }));
  });

  test('no answer is unknown: neither there nor absent', () => {
    expect(forecastQuorum([null, null, null, null, null, null, null], half)).toEqual({ seats: 7, needed: 4, inRoom: 0, remote: 0, absent: 0, unknown: 7, verdict: 'OPEN' });
    expect(forecastQuorum(['COMING', 'REMOTE', 'COMING', 'REMOTE', null, 'NOT_COMING', null], half)).toMatchObject({ inRoom: 2, remote: 2, unknown: 2, verdict: 'SURE' });
    expect(forecastQuorum(['NOT_COMING', 'NOT_COMING', 'NOT_COMING', 'NOT_COMING', null, 'COMING', null], half).verdict).toBe('MISSED');
    expect(forecastQuorum([], half).verdict).toBe('MISSED');
  });
});

test('who marks whom: everybody themselves, the chair whom they see or miss in the room', () => {
  const may = (self: boolean, isChair: boolean) => PRESENCES.filter((presence) => mayMark(presence, { self, isChair }));
  expect([may(true, false), may(true, true), may(false, true), may(false, false)]).toEqual([PRESENCES, PRESENCES, ['IN_ROOM', 'ABSENT'], []]);
  expect(countPresence(['IN_ROOM', 'REMOTE', 'ABSENT', null, 'IN_ROOM'], { num: 1, den: 2 })).toEqual({ seats: 5, needed: 3, inRoom: 2, remote: 1, absent: 1, unknown: 1, verdict: 'SURE' });
});

describe('the next meeting, drafted from the clocks', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 11, day));
  const pending = [{ id: 'backlog', state: 'REFUSED', dueAt: null }, { id: 'late', state: 'DELIBERATING', dueAt: at(20) }, { id: 'waits', state: 'CARRIED', dueAt: at(1) }, { id: 'soon', state: 'VOTING', dueAt: at(3) }];
  const says = (length: number, toApprove: readonly string[] = []) => buildAgenda(length, toApprove, pending).items.map((item) => (item.kind === 'DECISION' ? item.decisionId : item.kind === 'MINUTES' ? item.meetingId : 'other'));
  test('minutes first, what is due soonest, then the backlog; nothing that waits for a champion', () => expect(says(120, ['last'])).toEqual(['last', 'soon', 'late', 'backlog', 'other']));
  test('what does not fit is left, and counted', () => expect([says(50), buildAgenda(50, [], pending).left, says(15), buildAgenda(15, [], pending).left]).toEqual([['soon', 'late', 'other'], 1, ['other'], 3]));
  test('never beyond the meeting’s length, every decision once', () => {
    const some = fc.array(fc.record({ id: fc.uuid(), state: fc.constantFrom('VOTING', 'DELIBERATING', 'CARRIED', 'REFUSED', 'NOT_CARRIED'), dueAt: fc.option(fc.date({ min: at(1), max: at(31), noInvalidDate: true })) }), { maxLength: 80 });
    fc.assert(fc.property(fc.integer({ min: 15, max: 720 }), some, (length, decisions) => {
      const { items, left } = buildAgenda(length, ['last'], decisions);
      expect(items.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(length);
      expect(items.length).toBeLessThanOrEqual(60);
      expect(items.filter(({ kind }) => kind === 'DECISION').length + left).toBe(decisions.filter(({ state }) => state !== 'CARRIED').length);
    }));
  });
});

test('the papers’ status: what is not there is said; above fifteen things the pack warns', () => {
  expect([[], ['WHY', 'QUESTION', 'VOICE'], ['MEASURES'], ['EVIDENCE', 'VOICE', 'MEASURES']].map(lacksOf)).toEqual([['EVIDENCE', 'VOICE', 'MEASURES'], ['MEASURES'], ['VOICE'], []]);
  expect([15, 16].map(isLongPack)).toEqual([false, true]);
});

describe('the agenda', () => {
  const startsAt = new Date('2026-12-01T08:00:00Z');
  test('keeps its order, one after the other, and says from where on it is too long', () => {
    fc.assert(fc.property(fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 240 }) })), fc.integer({ min: 15, max: 720 }), (items, minutes) => {
      const timed = meetingTimetable(startsAt, minutes, items);
      timed.forEach(({ item, ...each }, n) => {
        expect(item).toBe(items[n]);
        expect(each.startsAt).toEqual(timed[n - 1]?.endsAt ?? startsAt);
        expect(each.over).toBe(minutesOver(minutes, items.slice(0, n + 1)) > 0);
      });
    }));
  });

  const plan = fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 60 }) }), { minLength: 2, maxLength: 8 });
  const at = (minutes: number) => new Date(startsAt.getTime() + minutes * 60_000);
  const idle = { over: false, begunAt: null, closedAt: null, treats: null };
  const inMinutes = (timed: readonly { startsAt: Date; endsAt: Date }[]) => timed.map((each) => [each.startsAt, each.endsAt].map((moment) => (moment.getTime() - startsAt.getTime()) / 60_000));

  test('who begins late moves all of it by as much, and who is in time moves nothing', () => {
    fc.assert(fc.property(plan, fc.integer({ min: -600, max: 59 }), (items, late) => {
      const planned = inMinutes(meetingTimetable(startsAt, 60, items));
      const waiting = inMinutes(meetingTimetable(startsAt, 60, items, { ...idle, now: at(late) }));
      expect(waiting).toEqual(planned.map(([from = 0, until = 0]) => [from + Math.max(late, 0), until + Math.max(late, 0)]));
      const begun = items.map((item, n) => ({ ...item, treatedAt: n === 0 ? at(late) : null }));
      expect(inMinutes(meetingTimetable(startsAt, 60, begun, { ...idle, now: at(late), begunAt: at(late), treats: 0 }))).toEqual(planned.map(([from = 0, until = 0]) => [from + late, until + late]));
    }));
  });

  test('an item that takes longer moves what is left by as much as it does, from moment to moment, and never what was', () => {
    fc.assert(fc.property(plan, fc.nat(), fc.integer({ min: 0, max: 120 }), (items, which, talked) => {
      const treats = which % items.length;
      const began = items.slice(0, treats).reduce((sum, { minutes }) => sum + minutes, 0);
      let free = 0;
      const course = items.map((item, n) => { const treatedAt = n <= treats ? at(free) : null; free += item.minutes; return { ...item, treatedAt }; });
      const planned = inMinutes(meetingTimetable(startsAt, 60, items));
      const timed = meetingTimetable(startsAt, 60, course, { ...idle, now: at(began + talked), begunAt: startsAt, treats });
      const longer = Math.max(0, talked - (items[treats]?.minutes ?? 0));
      expect(inMinutes(timed)).toEqual(planned.map(([from = 0, until = 0], n) => [from + (n > treats ? longer : 0), until + (n >= treats ? longer : 0)]));
      expect(timed.map(({ endsAt, over }) => over === endsAt > at(60))).toEqual(items.map(() => true));
    }));
  });

  test('afterwards it says when each was treated; what nobody came to, and a meeting that nobody began, stand as planned', () => {
    const items = [{ minutes: 10, treatedAt: at(5) }, { minutes: 20, treatedAt: at(30) }, { minutes: 15, treatedAt: null }];
    expect(inMinutes(meetingTimetable(startsAt, 60, items, { now: at(500), over: true, begunAt: at(5), closedAt: at(70), treats: null })).slice(0, 2)).toEqual([[5, 30], [30, 70]]);
    expect(inMinutes(meetingTimetable(startsAt, 60, items.map(({ minutes }) => ({ minutes })), { ...idle, now: at(500) }))).toEqual([[0, 10], [10, 30], [30, 45]]);
  });
});

test('seven days’ notice: of the meeting at its time, and of the decision on its agenda', () => {
  const startsAt = new Date('2026-12-08T09:00:00Z');
  const [enough, late] = [noticeEnds(startsAt), new Date(noticeEnds(startsAt).getTime() + 1)];
  expect([enough, late].flatMap((invitedAt) => [enough, late].map((listedAt) => hadNotice({ invitedAt, listedAt }, startsAt)))).toEqual([true, false, false, false]);
  expect(hadNotice({ invitedAt: null, listedAt: enough }, startsAt)).toBe(false);
});

describe('the cadence', () => {
  test('every rule that a day offers is read back as what it says, and begins on that day', () => {
    fc.assert(fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2036-01-01'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      for (const rhythmic of rhythmsFrom(day)) {
        expect(readRrule(rruleOf(rhythmic))).toEqual(rhythmic);
        expect(rhythmic.weekday).toBe(WEEKDAYS[(new Date(day).getUTCDay() + 6) % 7]);
      }
    }));
  });

  test('is said as people say it, in either language; a rule that is none of ours as it is', () => {
    expect(rhythmsFrom('2026-12-29').map(rruleOf).map((rrule) => sayCadence(rrule))).toEqual(['Every Tuesday', 'Every second Tuesday', 'On the last Tuesday of every month']);
    expect(rhythmsFrom('2026-12-08').map(rruleOf).map((rrule) => sayCadence(rrule, 'de'))).toEqual(['Jeden Dienstag', 'Jeden zweiten Dienstag', 'Am zweiten Dienstag jedes Monats', 'Alle drei Monate, am zweiten Dienstag']);
    expect([sayCadence('FREQ=DAILY'), rhythmsFrom('not a day')]).toEqual(['FREQ=DAILY', []]);
  });
});
