import { createReadStream } from 'node:fs';

const FEED = 0x0a;
/** A certificate, and a line of a record, are some thousand bytes long: what is longer than this is neither. */
export const LONGEST = 32 * 1024 * 1024;

/** What a file says, from its beginning: the standard input where it is named "-". */
export const bytesOf = (file: string): AsyncIterable<Buffer> => (file === '-' ? process.stdin : createReadStream(file));

/** A file that is written in another way than all that is exported here. */
export class NotUtf8 extends Error {}

/** The lines of a text, however long it is; null for one that is no UTF-8 or has no end. A byte order mark before the first is no part of it. */
export async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string | null> {
  const parts: Buffer[] = [];
  let [size, isFirst, isTooLong] = [0, true, false];
  for await (const part of bytes) {
    if (isFirst && isUtf16(part)) throw new NotUtf8();
    const chunk = isFirst && part.indexOf(MARK) === 0 ? part.subarray(MARK.length) : part;
    isFirst = false;
    let from = 0;
    for (let end = chunk.indexOf(FEED); end >= 0; end = chunk.indexOf(FEED, from)) {
      parts.push(chunk.subarray(from, end));
      from = end + 1;
      if (!isTooLong) yield textOf(parts);
      parts.length = 0;
      [size, isTooLong] = [0, false];
    }
    if (isTooLong) continue;
    parts.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size <= LONGEST) continue;
    // said at once: whoever reads on passes over what is left of it
    parts.length = 0;
    [size, isTooLong] = [0, true];
    yield null;
  }
  if (size > 0) yield textOf(parts);
}

// a mark within the text is a letter that no program writes there
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
function textOf(parts: readonly Buffer[]): string | null {
  try {
    return UTF8.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts));
  } catch {
    return null;
  }
}

/** By its mark, or because every other byte of what begins with a letter is none. */
const isUtf16 = (chunk: Buffer): boolean => (chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff) || chunk[0] === 0 || chunk[1] === 0;
