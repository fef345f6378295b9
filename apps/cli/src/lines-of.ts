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
  let [size, isFirst] = [0, true];
  for await (const chunk of bytes) {
    if (isFirst && isUtf16(chunk)) throw new NotUtf8();
    isFirst = false;
    let from = 0;
    for (let end = chunk.indexOf(FEED); end >= 0; end = chunk.indexOf(FEED, from)) {
      parts.push(chunk.subarray(from, end));
      from = end + 1;
      yield textOf(parts.splice(0));
      size = 0;
    }
    parts.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size > LONGEST) return yield null;
  }
  if (size > 0) yield textOf(parts);
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });
function textOf(parts: readonly Buffer[]): string | null {
  try {
    return UTF8.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts));
  } catch {
    return null;
  }
}

/** By its mark, or because every other byte of what begins with a letter is none. */
const isUtf16 = (chunk: Buffer): boolean => (chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff) || chunk[0] === 0 || chunk[1] === 0;
