export interface Piece {
  readonly words: string;
  /** A path of this installation; undefined for everything that is only read. */
  readonly to?: string;
}

const ADDRESS = /https?:\/\/[^\s<>"]+/g;

/** A text in pieces: the addresses that lead to `origin`, and what stands between them. */
export function linksIn(text: string, origin: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const to = pathAt(address, origin);
    if (to === undefined) continue;
    if (index > end) pieces.push({ words: text.slice(end, index) });
    pieces.push({ words: address, to });
    end = index + address.length;
  }
  if (end < text.length) pieces.push({ words: text.slice(end) });
  return pieces;
}

function pathAt(address: string, origin: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.origin === origin ? `${url.pathname}${url.search}${url.hash}` : undefined;
}
