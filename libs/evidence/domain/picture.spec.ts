import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPicture, type Picture } from './picture.js';

const file = (name: string) => new Uint8Array(readFileSync(path.join(import.meta.dirname, 'fixtures', name)));
const [png, jpeg, webp] = [file('two-colours.png'), file('two-colours.jpg'), file('two-colours.webp')];
const SECRET = 'shot at 38.7223 N';
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const spliced = (bytes: Uint8Array, at: number, more: Uint8Array) => new Uint8Array(Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]));
const read = (bytes: Uint8Array): Picture => {
  const picture = readPicture(bytes);
  if (typeof picture === 'string') throw new Error(picture);
  return picture;
};
const says = ({ bytes }: Picture, words: string) => Buffer.from(bytes).includes(words);

const pngChunk = (name: string, data: Uint8Array) => new Uint8Array(Buffer.concat([Buffer.from([0, 0, 0, data.length]), Buffer.from(name), data, Buffer.alloc(4)]));
const jpegSegment = (marker: number, data: Uint8Array) => new Uint8Array(Buffer.concat([Buffer.from([0xff, marker, 0, data.length + 2]), data]));
/** EXIF of a telephone held upright: orientation 6, and a place. */
const exif = (little: boolean) => {
  const number = (value: number, size: number) => { const b = Buffer.alloc(size); if (little) b.writeUIntLE(value, 0, size); else b.writeUIntBE(value, 0, size); return b; };
  return new Uint8Array(Buffer.concat([bytesOf('Exif\0\0'), bytesOf(little ? 'II' : 'MM'), number(42, 2), number(8, 4), number(1, 2), number(0x0112, 2), number(3, 2), number(1, 4), number(6, 2), number(0, 2), number(0, 4), bytesOf(SECRET)]));
};

describe('what a file is, its bytes say', () => {
  test('type and size of each format', () => {
    expect([png, jpeg, webp].map(read).map(({ type, width, height }) => [type, width, height])).toEqual([['image/png', 12, 8], ['image/jpeg', 12, 8], ['image/webp', 12, 8]]);
  });
  test('everything else is no picture', () => {
    for (const other of ['', '<svg xmlns="http://www.w3.org/2000/svg"/>', '<html><script>alert(1)</script>', 'GIF89a', 'RIFF\0\0\0\0WAVE', '%PDF-1.7']) expect(readPicture(bytesOf(other))).toBe('NOT_A_PICTURE');
  });
  test('a file that is cut anywhere is broken, never a fault', () => {
    for (const whole of [png, jpeg, webp]) for (let length = 12; length < whole.length - 2; length++) expect(['BROKEN', 'NOT_A_PICTURE']).toContain(readPicture(whole.subarray(0, length)));
  });
  test('too many bytes, too many pixels, moving pictures', () => {
    expect(readPicture(new Uint8Array(2_000_001))).toBe('TOO_LARGE');
    const wide = png.slice();
    new DataView(wide.buffer).setUint32(16, 8_001);
    expect(readPicture(wide)).toBe('TOO_MANY_PIXELS');
    const many = png.slice();
    new DataView(many.buffer).setUint32(16, 6_000);
    new DataView(many.buffer).setUint32(20, 6_000);
    expect(readPicture(many)).toBe('TOO_MANY_PIXELS');
    expect(readPicture(spliced(png, 33, pngChunk('acTL', new Uint8Array(8))))).toBe('ANIMATED');
    const moving = webp.slice();
    moving[20] = (moving[20] ?? 0) | 0x02;
    expect(readPicture(moving)).toBe('ANIMATED');
  });
});

describe('nothing but the picture is kept', () => {
  test('PNG: texts, times and EXIF go, and what follows the end', () => {
    const marked = new Uint8Array(Buffer.concat([spliced(png, 33, new Uint8Array(Buffer.concat([pngChunk('tEXt', bytesOf(SECRET)), pngChunk('eXIf', exif(true)), pngChunk('tIME', bytesOf('1234567'))]))), bytesOf(`<script>${SECRET}`)]));
    expect(says(read(marked), SECRET)).toBe(false);
    expect(read(marked).bytes).toEqual(read(png).bytes);
  });
  test('JPEG: EXIF, XMP and comments go, and what follows the end; the orientation stays', () => {
    for (const little of [true, false]) {
      const marked = new Uint8Array(Buffer.concat([spliced(jpeg, 2, new Uint8Array(Buffer.concat([jpegSegment(0xe1, exif(little)), jpegSegment(0xe1, bytesOf(`http://ns.adobe.com/xap/1.0/\0${SECRET}`)), jpegSegment(0xfe, bytesOf(SECRET))]))), bytesOf(SECRET)]));
      const picture = read(marked);
      expect(says(picture, SECRET)).toBe(false);
      expect(picture).toMatchObject({ width: 12, height: 8 });
      expect(picture.bytes.length).toBe(read(jpeg).bytes.length + 36);
      // and it reads the same once more: what is kept is whole
      expect(read(picture.bytes).bytes).toEqual(picture.bytes);
    }
  });
  test('WebP: EXIF and XMP go, with their marks and the length of the file', () => {
    const chunk = (name: string) => new Uint8Array(Buffer.concat([bytesOf(name), Buffer.from([SECRET.length, 0, 0, 0]), bytesOf(SECRET), Buffer.alloc(SECRET.length % 2)]));
    const marked = new Uint8Array(Buffer.concat([webp, chunk('EXIF'), chunk('XMP ')]));
    marked[20] = (marked[20] ?? 0) | 0x0c;
    expect(says(read(marked), SECRET)).toBe(false);
    expect(read(marked).bytes).toEqual(read(webp).bytes);
    expect(new DataView(read(marked).bytes.buffer).getUint32(4, true)).toBe(read(marked).bytes.length - 8);
  });
});
