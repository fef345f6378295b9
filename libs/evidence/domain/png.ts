import { joined, name4, uint32 } from './bytes.js';
import type { Read } from './picture.js';

/** What the picture is drawn from; times, texts, EXIF and whatever programs add stay behind. */
const KEPT = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT']);
const SIGNATURE = 8;

/** Size from IHDR, chunk by chunk to IEND; what follows IEND is dropped (PNG, third edition). */
export function readPng(bytes: Uint8Array): Read {
  if (name4(bytes, SIGNATURE + 4) !== 'IHDR' || uint32(bytes, SIGNATURE) !== 13) return null;
  const parts = [bytes.subarray(0, SIGNATURE)];
  let drawn = false;
  for (let at = SIGNATURE; at + 12 <= bytes.length; ) {
    const end = at + 12 + uint32(bytes, at);
    const name = name4(bytes, at + 4);
    if (end > bytes.length) return null;
    if (name === 'acTL') return 'ANIMATED';
    if (KEPT.has(name)) parts.push(bytes.subarray(at, end));
    drawn ||= name === 'IDAT';
    if (name === 'IEND') return drawn ? { width: uint32(bytes, SIGNATURE + 8), height: uint32(bytes, SIGNATURE + 12), bytes: joined(parts) } : null;
    at = end;
  }
  return null;
}
