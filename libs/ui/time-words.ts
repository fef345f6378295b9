import { texts } from './ui.texts.js';

const words = texts.time;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A span in the two largest units that matter: "2 days 4 h", "3 h 12 min", "8 min", "less than a minute". */
export function spanWords(ms: number): string {
  const span = Math.abs(ms);
  const [days, hours, minutes] = [Math.floor(span / DAY), Math.floor((span % DAY) / HOUR), Math.floor((span % HOUR) / MINUTE)];
  const dayWord = words.days(days);
  if (days >= 7) return dayWord;
  if (days > 0) return hours > 0 ? `${dayWord} ${words.hours(hours)}` : dayWord;
  if (hours > 0) return minutes > 0 ? `${words.hours(hours)} ${words.minutes(minutes)}` : words.hours(hours);
  return minutes > 0 ? words.minutes(minutes) : words.moment;
}

/** "2 days 4 h left", or "3 h ago" once it has passed. */
export function leftWords(due: number, now: number): string {
  return due > now ? words.left(spanWords(due - now)) : words.ago(spanWords(now - due));
}

/** Less than a day left, or gone. */
export function urgency(due: number, now: number): 'calm' | 'soon' | 'passed' {
  if (due <= now) return 'passed';
  return due - now < DAY ? 'soon' : 'calm';
}
