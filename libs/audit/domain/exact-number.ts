/** No number that was sealed is written longer. */
const LONGEST = 64;

/** Whether a number as it is written in JSON is the very one that a computer reads from it: 4.99999999999999999999 would be read as 5, and -0 written as 0. */
export function isExact(written: string): boolean {
  if (written.length > LONGEST) return false;
  const read = Number(written);
  // of whole numbers beyond these, several are read as one
  if (/^-?\d+$/.test(written) && !Number.isSafeInteger(read)) return false;
  const digits = digitsOf(written);
  return digits !== null && digits === digitsOf(String(read));
}

/** A number’s digits without the zeros around them, and its power of ten: the same for 58.0, 58 and 5.8e1. Null for what is no finite number. */
function digitsOf(written: string): string | null {
  const [, sign = '', whole, part = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(written) ?? [];
  if (whole === undefined) return null;
  const digits = `${whole}${part}`.replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  return `${sign}${significant}e${significant && Number(exponent) - part.length + digits.length - significant.length}`;
}
