import { EMAIL_COLUMN } from './person-columns.js';

const plain = (heading: string): string => heading.toLowerCase().replace(/[^a-z]/g, '');

const ADDRESSES = new Set([EMAIL_COLUMN.title, ...EMAIL_COLUMN.synonyms].map(plain));
const BARE = /^(?:mailto:)?([^\s<>@,;]+@[^\s<>@,;]+)$/i;
const NAMED = /^"?([^"<>@]*?)"?\s*<([^\s<>@]+@[^\s<>@]+)>$/;

/** Addresses alone, or as a mail program writes them ("Ines Duarte <ines@company.com>"), one per line or in one line; null where something else stands among them. */
function addressList(text: string): string | null {
  const read = (piece: string): string[] | null => {
    const [, bare] = BARE.exec(piece) ?? [];
    if (bare) return [`\t${bare}`];
    const [, name = '', email] = NAMED.exec(piece) ?? [];
    return email ? [`${name}\t${email}`] : null;
  };
  const pieces = (part: string, mark: RegExp) => part.split(mark).map((piece) => piece.trim()).filter(Boolean);
  const lines = pieces(text, /[\r\n;\t]+/).map((piece) => read(piece) ?? pieces(piece, /,/).flatMap((each) => read(each) ?? [null]));
  const all = lines.flat();
  return all.length > 0 && all.every((line) => line !== null) ? ['name\te-mail', ...all].join('\n') : null;
}

/** A line that is an address and nothing else, among rows that have more, has it in the address's column. Inside quotes a line is no row. */
function withLoneAddresses(text: string, place: number, separator: string): string {
  if (place < 1 || text.includes('"')) return text;
  return text.split('\n').map((line) => (BARE.test(line.trim()) ? `${separator.repeat(place)}${line.trim()}` : line)).join('\n');
}

/**
 * Rows as they come out of a spreadsheet, as the text of a file: where they bring no heading of their own, they get one, by the usual order of
 * `columns`, and the address is known by its @; addresses alone are enough. `added` says so: rows then count from the first that was pasted.
 */
export function pastedRows(pasted: string, columns: readonly string[]): { csv: string; added: boolean } {
  const text = pasted.replace(/^\s*\n/, '').trimEnd();
  const list = columns.includes('e-mail') ? addressList(text) : null;
  if (list) return { csv: list, added: true };
  const [first = ''] = text.split(/\r?\n/, 1);
  const separator = ['\t', ';', ','].find((mark) => first.includes(mark)) ?? '\t';
  const cells = first.split(separator);
  const names = new Set(columns.map(plain));
  const isHeading = columns.includes('e-mail') ? !first.includes('@') : cells.some((cell) => names.has(plain(cell)));
  if (text === '') return { csv: text, added: false };
  const under = (heading: readonly string[]) => withLoneAddresses(text, heading.findIndex((name) => ADDRESSES.has(plain(name))), separator);
  if (isHeading) return { csv: under(cells), added: false };
  const others = columns.filter((name) => name !== 'e-mail');
  const heading = cells.map((cell) => (cell.includes('@') ? 'e-mail' : (others.shift() ?? '')));
  return { csv: `${heading.join(separator)}\n${under(heading)}`, added: true };
}
