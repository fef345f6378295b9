import { startsWith } from './bytes.js';
import { readJpeg } from './jpeg.js';
import { readPng } from './png.js';
import { readWebp } from './webp.js';

export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp';
/** A picture without anything but the picture: no place, no camera, no author, no text. */
export interface Picture {
  readonly type: PictureType;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}
export type PictureProblem = 'TOO_LARGE' | 'NOT_A_PICTURE' | 'BROKEN' | 'ANIMATED' | 'TOO_MANY_PIXELS';
/** What a reader of one format finds; null where the file does not hold together. */
export type Read = Omit<Picture, 'type'> | 'ANIMATED' | null;

export const LARGEST_PICTURE = 2_000_000;
export const LONGEST_SIDE = 8_000;
export const MOST_PIXELS = 24_000_000;

/** What the bytes themselves say that they are; a name or a declared type is not asked. */
export function readPicture(bytes: Uint8Array): Picture | PictureProblem {
  if (bytes.length > LARGEST_PICTURE) return 'TOO_LARGE';
  const format = FORMATS.find(({ magic, also }) => startsWith(bytes, magic) && (also?.(bytes) ?? true));
  if (!format) return 'NOT_A_PICTURE';
  const read = format.read(bytes);
  if (read === null) return 'BROKEN';
  if (read === 'ANIMATED') return read;
  if (read.width < 1 || read.height < 1) return 'BROKEN';
  if (read.width > LONGEST_SIDE || read.height > LONGEST_SIDE || read.width * read.height > MOST_PIXELS) return 'TOO_MANY_PIXELS';
  return { type: format.type, ...read };
}

interface Format {
  readonly type: PictureType;
  readonly magic: readonly number[];
  readonly also?: (bytes: Uint8Array) => boolean;
  readonly read: (bytes: Uint8Array) => Read;
}
const FORMATS: readonly Format[] = [
  { type: 'image/png', magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], read: readPng },
  { type: 'image/jpeg', magic: [0xff, 0xd8, 0xff], read: readJpeg },
  { type: 'image/webp', magic: [0x52, 0x49, 0x46, 0x46], also: (bytes) => startsWith(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50]), read: readWebp },
];
