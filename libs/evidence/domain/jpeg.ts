import { byteAt, joined, little16, little32, name4, uint16, uint32 } from './bytes.js';
import type { Read } from './picture.js';

const EOI = 0xd9;
const SOS = 0xda;
const APP1 = 0xe1;
const APP2 = 0xe2;
/** JFIF, the colour profile and Adobe's colour transform are needed to draw it right; every other application segment and comment goes. */
const isKept = (marker: number, segment: Uint8Array): boolean =>
  marker === 0xe0 || marker === 0xee || (marker >= 0xc0 && marker < 0xe0) || (marker === APP2 && name4(segment, 4) === 'ICC_');
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/**
 * Size from the frame header, segment by segment to the scan, and from there to the end of the picture (ITU-T T.81, B). Of EXIF only the
 * orientation is written anew: without it a telephone's picture lies on its side.
 */
export function readJpeg(bytes: Uint8Array): Read {
  const head: Uint8Array[] = [];
  let [width, height, orientation] = [0, 0, 1];
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = byteAt(bytes, at + 1);
    if (byteAt(bytes, at) !== 0xff) return null;
    const end = at + 2 + uint16(bytes, at + 2);
    if (marker === SOS) {
      const last = endOfPicture(bytes, end);
      return last === null || width === 0 ? null : { width, height, bytes: joined([bytes.subarray(0, 2), ...head, ...(orientation === 1 ? [] : [orientationOnly(orientation)]), bytes.subarray(at, last)]) };
    }
    if (end > bytes.length || end < at + 4) return null;
    if (isFrame(marker)) [height, width] = [uint16(bytes, at + 5), uint16(bytes, at + 7)];
    if (marker === APP1) orientation = orientationIn(bytes.subarray(at + 4, end)) ?? orientation;
    if (isKept(marker, bytes.subarray(at, end))) head.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

/** Behind the end-of-image marker: previews and films that telephones append stay behind. Scans and the tables between them are stepped over. */
function endOfPicture(bytes: Uint8Array, from: number): number | null {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue;
    const marker = byteAt(bytes, at + 1);
    if (marker === EOI) return at + 2;
    // a stuffed byte, a fill byte or a restart belongs to the scan; everything else is a segment with a length
    if (marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7)) continue;
    at += 1 + uint16(bytes, at + 2);
  }
  return null;
}

/** EXIF's tag 0x0112 in the first directory: 1 to 8; null where there is none (CIPA DC-008). */
function orientationIn(exif: Uint8Array): number | null {
  if (name4(exif, 0) !== 'Exif') return null;
  const tiff = exif.subarray(6);
  const isLittle = tiff[0] === 0x49;
  const [read16, read32] = isLittle ? [little16, little32] : [uint16, uint32];
  const directory = read32(tiff, 4);
  for (let entry = 0; entry < Math.min(read16(tiff, directory), 100); entry++) {
    const at = directory + 2 + entry * 12;
    const value = read16(tiff, at + 8);
    if (read16(tiff, at) === 0x0112) return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

/** An APP1 segment whose one directory has one entry. */
const orientationOnly = (value: number): Uint8Array =>
  Uint8Array.from([0xff, APP1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0, 0, 0, 0, 0]);
