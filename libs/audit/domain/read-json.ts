/** What a text says, or why it does not say it to every program alike. */
export type Read = { readonly value: unknown } | { readonly refused: 'NOT_READABLE' | 'SAID_TWICE' };

/** What is sealed lies a few objects deep. */
const DEEPEST = 64;
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/gs;

/**
 * Reads JSON that means the same to every program: one that names a thing twice, writes a number that a computer rounds, or lies deeper than anything that was
 * sealed, is refused (I-JSON, RFC 7493). `JSON.parse` alone would take the last of two, and what was sealed could be shown beside something else.
 */
export function readJson(text: string): Read {
  try {
    const value = JSON.parse(text) as unknown;
    const doubt = doubtOf(text);
    return doubt ? { refused: doubt } : { value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { refused: 'NOT_READABLE' };
  }
}

/** Of a text that is JSON: what of it could be read in two ways. */
function doubtOf(text: string): 'NOT_READABLE' | 'SAID_TWICE' | null {
  const open: (Set<string> | null)[] = [];
  let before = '';
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === '{' || token === '[') open.push(token === '{' ? new Set() : null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const [names, name] = [open.at(-1), JSON.parse(before) as string];
      if (names?.has(name)) return 'SAID_TWICE';
      names?.add(name);
    } else if (/^[-\d]/.test(token) && !isExact(token)) return 'NOT_READABLE';
    if (open.length > DEEPEST) return 'NOT_READABLE';
    before = token;
  }
  return null;
}

const isExact = (number: string): boolean => (/^-?\d+$/.test(number) ? Number.isSafeInteger(Number(number)) : Number.isFinite(Number(number)));
