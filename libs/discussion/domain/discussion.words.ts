/** Somebody inside who may be named. */
export interface Namable {
  readonly id: string;
  readonly name: string;
}
export interface Part {
  readonly kind: 'TEXT' | 'LINK' | 'MENTION';
  readonly text: string;
}

export const LONGEST_CONTRIBUTION = 4_000;

const ADDRESS = /https?:\/\/[^\s<>"“”]+/gi;
/** What ends a sentence does not belong to the address before it. */
const TRAILING = /[.,;:!?)\]}'’…]+$/;

/** The people whose whole name follows an @; of "Ana Costa" and "Ana Costa Lima" the longer one, where it stands there. */
export function mentionsIn(text: string, people: readonly Namable[]): string[] {
  const found = new Set(spans(text, people).map(({ name }) => name));
  return people.filter(({ name }) => found.has(name.toLowerCase())).map(({ id }) => id);
}

/** Plain text in parts that a screen draws: never markup, only web addresses lead anywhere. */
export function partsOf(text: string, people: readonly Namable[]): Part[] {
  const marked: (Part & { at: number })[] = spans(text, people).map(({ at, length }) => ({ kind: 'MENTION', at, text: text.slice(at, at + length) }));
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = found.replace(TRAILING, '');
    if (URL.canParse(address) && !marked.some(({ at, text: other }) => index < at + other.length && at < index + address.length)) marked.push({ kind: 'LINK', at: index, text: address });
  }
  const parts: Part[] = [];
  let at = 0;
  for (const next of marked.sort((a, b) => a.at - b.at)) {
    if (next.at > at) parts.push({ kind: 'TEXT', text: text.slice(at, next.at) });
    parts.push({ kind: next.kind, text: next.text });
    at = next.at + next.text.length;
  }
  return at < text.length ? [...parts, { kind: 'TEXT', text: text.slice(at) }] : parts;
}

/** What somebody is typing behind the last @, to be completed; null when they are not naming anybody. */
export const namingIn = (text: string): string | null => /(?:^|[\s(])@([\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]*)?)$/u.exec(text)?.[1] ?? null;

interface Span {
  readonly name: string;
  readonly at: number;
  readonly length: number;
}

function spans(text: string, people: readonly Namable[]): Span[] {
  const lower = text.toLowerCase();
  // lowering may change a text's length (İ); then nobody is named rather than somebody else
  if (lower.length !== text.length) return [];
  const names = [...new Set(people.map(({ name }) => name.toLowerCase()))].sort((a, b) => b.length - a.length);
  return [...lower.matchAll(/@/g)].flatMap(({ index }) => {
    if (index > 0 && /[\p{L}\p{N}]/u.test(lower.charAt(index - 1))) return [];
    const name = names.find((each) => lower.startsWith(each, index + 1) && !/[\p{L}\p{N}]/u.test(lower.charAt(index + 1 + each.length)));
    return name === undefined ? [] : [{ name, at: index, length: name.length + 1 }];
  });
}
