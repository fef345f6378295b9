const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** A text file's text: UTF-8, or UTF-16 with the mark that Excel puts before it. Null for a workbook, which is no text. */
export function textOfFile(bytes: Uint8Array): string | null {
  const begins = (mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (begins(ZIP) || begins(OLD_OFFICE)) return null;
  const encoding = begins([0xff, 0xfe]) ? 'utf-16le' : begins([0xfe, 0xff]) ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
