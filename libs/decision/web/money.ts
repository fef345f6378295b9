/** How many digits of a currency stand behind the point: 2 for EUR, 0 for JPY. */
const digitsOf = (currency: string): number => new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** "12,500.50" and EUR -> 1250050; what is no number is 0. */
export function minorUnits(typed: string, currency: string): number {
  const units = Math.round(Number(typed.replace(/[^\d.-]/g, '')) * 10 ** digitsOf(currency));
  return Number.isSafeInteger(units) ? units : 0;
}

/** 1250050 and EUR -> "12500.50", 1250000 -> "12500" */
export function typedAmount(units: number, currency: string): string {
  const amount = units / 10 ** digitsOf(currency);
  return Number.isInteger(amount) ? String(amount) : amount.toFixed(digitsOf(currency));
}
