import { byteAt, joined, little16, little24, little32, name4 } from './bytes.js';
import type { Read } from './picture.js';

const KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP']);
const HEADER = 12;
/** Flags of VP8X: an animation, and EXIF and XMP, which stay behind. */
const ANIMATION = 0x02;
const WITHOUT_METADATA = 0xff ^ 0x08 ^ 0x04;

/** RIFF chunk by chunk; the container's length and flags are written anew (Google's WebP container specification). */
export function readWebp(bytes: Uint8Array): Read {
  const parts: Uint8Array[] = [];
  let size: readonly [number, number] | null = null;
  for (let at = HEADER; at + 8 <= bytes.length; ) {
    const name = name4(bytes, at);
    const length = little32(bytes, at + 4);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > bytes.length) return null;
    if (name === 'VP8X' && byteAt(bytes, at + 8) & ANIMATION) return 'ANIMATED';
    size ??= sizeIn(name, bytes.subarray(at + 8, at + 8 + length));
    if (KEPT.has(name)) parts.push(name === 'VP8X' ? unmarked(bytes.subarray(at, end)) : bytes.subarray(at, end));
    at = end;
  }
  if (size === null || !parts.some((part) => /^VP8[ L]$/.test(name4(part, 0)))) return null;
  const body = joined(parts);
  const header = bytes.slice(0, HEADER);
  new DataView(header.buffer).setUint32(4, body.length + 4, true);
  return { width: size[0], height: size[1], bytes: joined([header, body]) };
}

function sizeIn(name: string, chunk: Uint8Array): readonly [number, number] | null {
  if (name === 'VP8X') return [little24(chunk, 4) + 1, little24(chunk, 7) + 1];
  if (name === 'VP8 ') return [little16(chunk, 6) & 0x3fff, little16(chunk, 8) & 0x3fff];
  if (name === 'VP8L') return [(little32(chunk, 1) & 0x3fff) + 1, ((little32(chunk, 1) >>> 14) & 0x3fff) + 1];
  return null;
}

function unmarked(chunk: Uint8Array): Uint8Array {
  const copy = chunk.slice();
  copy[8] = byteAt(copy, 8) & WITHOUT_METADATA;
  return copy;
}
