import { isExact } from './exact-number.js';

/** What a text says, or why it does not say it to every program alike. */
export type Read = { readonly value: unknown } | { readonly refused: 'NOT_READABLE' | 'SAID_TWICE' };

/** What is sealed lies a few objects deep. */
const DEEPEST = 64;
const STRUCTURE = '{}[]:,';
const QUOTE = '"';
const AFTER_A_WORD = ` \t\n\r${QUOTE}${STRUCTURE}`;
/** Half of a letter beyond the first 65,536: UTF-8 cannot write it, and each program puts something else in its place. */
const HALF_A_LETTER = /\p{Surrogate}/u;

/**
 * Reads JSON that means the same to every program: one that names a thing twice, writes a number that a computer rounds or a letter that is none, or lies deeper than
 * anything that was sealed, is refused (I-JSON, RFC 7493). `JSON.parse` alone would take the last of two, and what was sealed could be shown beside something else.
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
  if (HALF_A_LETTER.test(text)) return 'NOT_READABLE';
  const open: (Set<string> | null)[] = [];
  let before = '';
  for (const token of tokensOf(text)) {
    if (token === '{' || token === '[') open.push(token === '{' ? new Set() : null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const [names, name] = [open.at(-1), JSON.parse(before) as string];
      if (names?.has(name)) return 'SAID_TWICE';
      names?.add(name);
    } else if (isDoubtful(token)) return 'NOT_READABLE';
    if (open.length > DEEPEST) return 'NOT_READABLE';
    before = token;
  }
  return null;
}

const isDoubtful = (token: string): boolean => (token.startsWith(QUOTE) ? token.includes('\\u') && HALF_A_LETTER.test(JSON.parse(token) as string) : /^[-\d]/.test(token) && !isExact(token));

/** Letter by letter: a regular expression would need a stack as deep as the longest text is long. */
function* tokensOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const letter = text.charAt(at);
    const end = letter === QUOTE ? endOfText(text, at) : STRUCTURE.includes(letter) ? at + 1 : endOfWord(text, at);
    if (end > at) yield text.slice(at, end);
    // a word that is empty is a space
    at = Math.max(end, at + 1);
  }
}

function endOfText(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text.charAt(at) !== QUOTE) at += text.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !AFTER_A_WORD.includes(text.charAt(at))) at++;
  return at;
}
