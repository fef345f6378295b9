/** What somebody typed as a number; null where it is none, or nothing. "1,900.5" is 1900.5, and "14,5" is 14.5. */
export function typedNumber(typed: string): number | null {
  const words = typed.trim().replace('−', '-');
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(words) ? words.replaceAll(',', '') : words.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
