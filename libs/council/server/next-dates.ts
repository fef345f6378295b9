import { RRuleTemporal } from 'rrule-temporal';

export interface Recurrence {
  readonly rrule: string;
  /** YYYY-MM-DD */
  readonly firstOn: string;
  /** HH:MM, on the clocks of the zone. */
  readonly time: string;
  readonly timeZone: string;
}

const FREQUENCIES = /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;|$)/;
const YEAR = 366 * 86_400_000;

/** The next dates after a moment, at most `count` and within three years. The hour stays what the clocks of the zone show, through changes of daylight saving (RFC 5545). */
export function nextDates(recurrence: Recurrence, after: Date, count: number): Date[] {
  const rule = ruleOf(recurrence);
  const until = after.getTime() + 3 * YEAR;
  const dates: Date[] = [];
  for (let next = rule.next(after); next && dates.length < count && next.epochMilliseconds <= until; next = rule.next(new Date(next.epochMilliseconds))) dates.push(new Date(next.epochMilliseconds));
  return dates;
}

/** Whether this is a rule by which a council can meet: by days or longer, of RFC 5545, with a date to come. */
export function isUsableRule(recurrence: Recurrence, now: Date): boolean {
  if (!FREQUENCIES.test(recurrence.rrule) || /[\r\n]/.test(recurrence.rrule)) return false;
  try {
    return nextDates(recurrence, now, 1).length === 1;
  } catch {
    return false; // the library throws a plain Error where it cannot read a rule
  }
}

const ruleOf = ({ rrule, firstOn, time, timeZone }: Recurrence): RRuleTemporal =>
  new RRuleTemporal({ rruleString: `DTSTART;TZID=${timeZone}:${firstOn.replaceAll('-', '')}T${time.replace(':', '')}00\nRRULE:${rrule}`, maxCandidateEvaluations: 50_000 });
