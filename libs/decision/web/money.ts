import { locale } from '@tribune/ui/words';

/** How many digits of a currency stand behind the point: 2 for EUR, 0 for JPY. */
const digitsOf = (currency: string): number => new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** What stands before the decimals where the reader is: "." or ",". */
const decimalMark = (): string => new Intl.NumberFormat(locale()).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';

/** "12,500.50" and EUR -> 1250050, in German "12.500,50" too; what is no number is 0. */
export function minorUnits(typed: string, currency: string): number {
  const units = Math.round(Number(withPoint(typed.replace(/[^\d.,-]/g, ''))) * 10 ** digitsOf(currency));
  return Number.isSafeInteger(units) ? units : 0;
}

/** 1250050 and EUR -> "12500.50", in German "12500,50"; 1250000 -> "12500" */
export function typedAmount(units: number, currency: string): string {
  const amount = units / 10 ** digitsOf(currency);
  return Number.isInteger(amount) ? String(amount) : amount.toFixed(digitsOf(currency)).replace('.', decimalMark());
}

/** Points or commas between thousands go; of two different marks the last one stands before the decimals, and a single one before three digits means what it means where the reader is. */
function withPoint(figure: string): string {
  const marks = [...figure.matchAll(/[.,]/g)].map(([mark]) => mark);
  const last = marks.at(-1);
  if (!last) return figure;
  const isDecimal = marks.indexOf(last) === marks.length - 1 && (marks.length > 1 || !/[.,]\d{3}$/.test(figure) || last === decimalMark());
  const at = figure.lastIndexOf(last);
  const whole = (isDecimal ? figure.slice(0, at) : figure).replace(/[.,]/g, '');
  return isDecimal ? `${whole}.${figure.slice(at + 1)}` : whole;
}
