import { readRrule, rhythmsFrom, rruleOf } from '@tribune/council/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUsableRule, nextDates } from './next-dates.js';

const wall = (at: Date, timeZone: string) => {
  const parts = Object.fromEntries(new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(at).map(({ type, value }) => [type, value]));
  return { day: `${parts['year']}-${parts['month']}-${parts['day']}`, time: `${parts['hour']}:${parts['minute']}` };
};

test('the clocks of the zone show the same hour before and after daylight saving; elsewhere the hour moves', () => {
  const tuesdays = { rrule: 'FREQ=WEEKLY;BYDAY=TU', firstOn: '2026-10-13', time: '09:30', timeZone: 'Europe/Berlin' };
  expect(nextDates(tuesdays, new Date('2026-10-14T00:00:00Z'), 3).map((at) => at.toISOString())).toEqual(['2026-10-20T07:30:00.000Z', '2026-10-27T08:30:00.000Z', '2026-11-03T08:30:00.000Z']);
});

test('dates go on in order, on the day and at the hour that the rule says, in any zone', () => {
  const zones = fc.constantFrom('Europe/Lisbon', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/Santiago');
  const days = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  fc.assert(fc.property(days, zones, fc.integer({ min: 8, max: 19 }), (firstOn, timeZone, hour) => {
    const time = `${String(hour).padStart(2, '0')}:30`;
    for (const rhythmic of rhythmsFrom(firstOn)) {
      const dates = nextDates({ rrule: rruleOf(rhythmic), firstOn, time, timeZone }, new Date(Date.parse(firstOn) - 2 * 86_400_000), 4);
      expect([dates.length, dates.toSorted((a, b) => a.getTime() - b.getTime())]).toEqual([4, dates]);
      const walls = dates.map((at) => wall(at, timeZone));
      expect(walls[0]).toEqual({ day: firstOn, time });
      for (const each of walls) {
        expect(each.time).toBe(time);
        expect(rhythmsFrom(each.day).map(rruleOf)).toContain(rruleOf(rhythmic));
      }
    }
  }), { numRuns: 25 });
});

test('a rule that no council can meet by is not one', () => {
  const usable = (rrule: string) => isUsableRule({ rrule, firstOn: '2026-12-01', time: '09:30', timeZone: 'Europe/Berlin' }, new Date('2026-11-22T00:00:00Z'));
  expect(['FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=YEARLY;BYMONTH=5;BYDAY=2TU'].map(usable)).toEqual([true, true]);
  expect(['', 'FREQ=HOURLY', 'FREQ=SOMETIMES', 'every Tuesday', 'FREQ=WEEKLY;UNTIL=20200101T000000Z', 'FREQ=DAILY\nRDATE:20300101T000000Z'].map(usable)).toEqual([false, false, false, false, false, false]);
  expect(readRrule('FREQ=DAILY')).toBeNull();
});
