/** What a spreadsheet would take for a formula at the beginning of a cell, behind any apostrophes of ours. */
const EXECUTED = /^'*[=+\-@\t\r]/;
const DEFUSED = /^''*[=+\-@\t\r]/;

/** A cell that no spreadsheet executes: one apostrophe goes before what begins like a formula. `recovered` takes exactly that one away. */
export const defused = (cell: string): string => (EXECUTED.test(cell) ? `'${cell}` : cell);

/** What a cell said before it was defused; every other cell as it is. */
export const recovered = (cell: string): string => (DEFUSED.test(cell) ? cell.slice(1) : cell);

const MUST_BE_QUOTED = /[",;\r\n\t]|^\s|\s$/;
const quoted = (cell: string): string => (MUST_BE_QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as RFC 4180 has them: commas, CRLF at the end of every row, quotes where they are needed, no cell that a spreadsheet executes. With a byte order mark, Excel reads the letters right. */
export function csvOf(heading: readonly string[], rows: readonly (readonly string[])[], { byteOrderMark = true } = {}): string {
  const lines = [heading, ...rows].map((cells) => `${cells.map((cell) => quoted(defused(cell))).join(',')}\r\n`);
  return (byteOrderMark ? '\ufeff' : '') + lines.join('');
}
