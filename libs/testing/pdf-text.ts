import { inflateSync } from 'node:zlib';

/** The words of a PDF as a reader of it finds them, one string for each page: streams inflated, glyphs read by the fonts' own ToUnicode maps. For what pdfkit writes; no general reader. */
export function pdfText(file: Buffer): { readonly pages: readonly string[]; readonly title: string | null; readonly language: string | null } {
  const raw = file.toString('latin1');
  const objects = new Map([...raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body]));
  const streamOf = (id: string): string => {
    const [head = '', rest = ''] = (objects.get(id) ?? '').split(/stream\n/);
    const bytes = Buffer.from(rest.replace(/\nendstream[\s\S]*$/, ''), 'latin1');
    return (head.includes('FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
  };
  const reference = (body: string, key: string): string => new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(body)?.[1] ?? '';
  const fonts = new Map<string, Map<string, string>>();
  for (const body of objects.values())
    for (const [, name = '', id = ''] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) if (!fonts.has(name)) fonts.set(name, glyphsOf(streamOf(reference(objects.get(id) ?? '', 'ToUnicode'))));
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body)).map((body) => wordsOf(streamOf(reference(body, 'Contents')), fonts));
  return { pages, title: literal(objects.get(reference(raw, 'Title'))), language: literal(/\/Lang (\([^)]*\))/.exec(raw)?.[1]) };
}

/** From a glyph's number to what it stands for. */
function glyphsOf(map: string): Map<string, string> {
  const glyphs = new Map<string, string>();
  for (const [, from = '', list = ''] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi))
    [...list.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, code = ''], at) => glyphs.set((parseInt(from, 16) + at).toString(16).padStart(4, '0'), Buffer.from(code.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')));
  return glyphs;
}

/** Text in the order in which it is drawn; a new position is a space. */
function wordsOf(content: string, fonts: Map<string, Map<string, string>>): string {
  let glyphs: Map<string, string> | undefined;
  let words = '';
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) glyphs = fonts.get(font);
    else words += `${[...(shown ?? '').matchAll(/<([0-9a-f]*)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []).map((glyph) => glyphs?.get(glyph.toLowerCase()) ?? '').join('')} `;
  }
  return words.replace(/\s+/g, ' ').trim();
}

const literal = (written: string | undefined): string | null => {
  if (written === undefined) return null;
  const bytes = Buffer.from(written.slice(1, -1).replace(/\\([\\()])/g, '$1'), 'latin1');
  return bytes[0] === 0xfe && bytes[1] === 0xff ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le') : bytes.toString('latin1');
};
