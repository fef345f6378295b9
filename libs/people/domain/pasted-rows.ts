const plain = (heading: string): string => heading.toLowerCase().replace(/[^a-z]/g, '');

/**
 * Rows as they come out of a spreadsheet, as the text of a file: where they bring no heading of their own, they get one, by the usual order of
 * `columns`, and the address is known by its @. `added` says so: rows then count from the first that was pasted.
 */
export function pastedRows(pasted: string, columns: readonly string[]): { csv: string; added: boolean } {
  const text = pasted.replace(/^\s*\n/, '').trimEnd();
  const [first = ''] = text.split(/\r?\n/, 1);
  const separator = ['\t', ';', ','].find((mark) => first.includes(mark)) ?? '\t';
  const cells = first.split(separator);
  const names = new Set(columns.map(plain));
  const isHeading = columns.includes('e-mail') ? !first.includes('@') : cells.some((cell) => names.has(plain(cell)));
  if (text === '' || isHeading) return { csv: text, added: false };
  const others = columns.filter((name) => name !== 'e-mail');
  const heading = cells.map((cell) => (cell.includes('@') ? 'e-mail' : (others.shift() ?? '')));
  return { csv: `${heading.join(separator)}\n${text}`, added: true };
}
