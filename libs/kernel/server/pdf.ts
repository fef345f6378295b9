import type { Language } from '@tribune/kernel/domain';

/** A piece of a paper, in reading order. */
export type PdfBlock =
  | { readonly heading: string; readonly level?: 2 | 3; readonly newPage?: boolean }
  | { readonly text: string; readonly look?: 'quiet' | 'lead' | 'quote' }
  | { readonly list: readonly string[] }
  | { readonly facts: readonly (readonly [term: string, description: string])[] }
  | { readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly widths?: readonly (number | '*' | 'auto')[] } };

export interface PdfPaper {
  readonly title: string;
  /** Whose paper: the organization. */
  readonly organization: string;
  readonly language: Language;
  /** Under the title, such as a date; may be empty. */
  readonly lead: string;
  /** When it was made: the file says so, and is the same bytes for the same moment and content. */
  readonly madeAt: Date;
  readonly blocks: readonly PdfBlock[];
}

const PAGE: Record<Language, (page: number, pages: number) => string> = { en: (page, pages) => `Page ${page} of ${pages}`, de: (page, pages) => `Seite ${page} von ${pages}` };
const [INK, QUIET, LINE] = ['#1c2430', '#5a6472', '#d5d2c8'];

/** A paper as PDF: title, sections, lists and tables on A4, numbered pages, tagged, with its title and language for whoever listens to it. Needs nothing from outside: the fonts are embedded. */
export async function pdfOf({ title, organization, language, lead, madeAt, blocks }: PdfPaper): Promise<Buffer> {
  const pdfmake = await printer();
  const definition = {
    info: { title, author: organization, creator: 'Tribune', producer: 'Tribune', creationDate: madeAt },
    language: language === 'de' ? 'de-DE' : 'en-GB', tagged: true, displayTitle: true,
    pageSize: 'A4', pageMargins: [56, 60, 56, 62],
    defaultStyle: { font: 'Roboto', fontSize: 10.5, lineHeight: 1.3, color: INK },
    styles: { title: { fontSize: 20, bold: true, margin: [0, 0, 0, 4] }, h2: { fontSize: 14, bold: true, margin: [0, 18, 0, 6] }, h3: { fontSize: 11.5, bold: true, margin: [0, 10, 0, 3] }, quiet: { color: QUIET, fontSize: 9.5 }, lead: { fontSize: 12 }, quote: { italics: true, margin: [10, 0, 0, 0] } },
    footer: (page: number, pages: number) => ({ margin: [56, 18, 56, 0], columns: [{ text: `${organization} · ${title}`, style: 'quiet', fontSize: 8.5 }, { text: PAGE[language](page, pages), style: 'quiet', fontSize: 8.5, alignment: 'right', width: 'auto' }] }),
    content: [{ text: organization, style: 'quiet' }, { text: title, style: 'title', headlineLevel: 1 }, ...(lead ? [{ text: lead, style: 'quiet', margin: [0, 0, 0, 8] }] : []), ...withHeadings(blocks)],
  };
  return pdfmake.createPdf(definition).getBuffer();
}

/** A row stays whole on a page, unless it might not have room on one. */
const LONG_CELL = 600;

/** The fonts have no arrow: one that came with the words would be a gap. */
const drawable = (text: string): string => text.replaceAll('→', '›');

/** A heading stands on the page of what follows it, as far as that is short enough for a page. */
function withHeadings([block, ...rest]: readonly PdfBlock[]): object[] {
  if (!block) return [];
  const [next, ...after] = rest;
  if (!next || !('heading' in block) || block.newPage || !isShort(next)) return [contentOf(block), ...withHeadings(rest)];
  if ('heading' in next) {
    const [first = {}, ...others] = withHeadings(rest);
    return [{ stack: [contentOf(block), first], unbreakable: true }, ...others];
  }
  return [{ stack: [contentOf(block), contentOf(next)], unbreakable: true }, ...withHeadings(after)];
}

const isShort = (block: PdfBlock): boolean => ('text' in block ? block.text.length < 1_500 : 'list' in block ? block.list.join('').length < 1_500 : 'facts' in block ? block.facts.length < 12 : 'heading' in block ? !block.newPage : block.table.rows.length < 8);

function contentOf(block: PdfBlock): object {
  if ('heading' in block) return { text: drawable(block.heading), style: block.level === 3 ? 'h3' : 'h2', headlineLevel: block.level ?? 2, ...(block.newPage && { pageBreak: 'before' }) };
  if ('text' in block) return { text: drawable(block.text), margin: [0, 0, 0, 5], ...(block.look && { style: block.look }) };
  if ('list' in block) return { ul: block.list.map((text) => ({ text: drawable(text), margin: [0, 0, 0, 2] })), margin: [0, 0, 0, 5] };
  if ('facts' in block) return { layout: 'noBorders', margin: [0, 0, 0, 5], table: { widths: [120, '*'], body: block.facts.map(([term, description]) => [{ text: term, color: QUIET }, { text: drawable(description) }]) } };
  const { head, rows, widths } = block.table;
  return {
    margin: [0, 2, 0, 8],
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0, hLineColor: () => LINE, paddingLeft: () => 0, paddingRight: () => 8, paddingTop: () => 3, paddingBottom: () => 3 },
    table: { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: rows.every((row) => row.every(({ length }) => length < LONG_CELL)), widths: widths ?? head.map(() => '*'), body: [head.map((text) => ({ text, bold: true, fontSize: 9.5 })), ...rows.map((row) => row.map((text) => ({ text: drawable(text), fontSize: 9.5 })))] },
  };
}

/** Loaded when somebody asks for a paper for the first time. It reads its own fonts and nothing else, neither files nor addresses. */
const printer = async () => {
  const [{ default: pdfmake }, { default: fonts }] = await Promise.all([import('pdfmake'), import('pdfmake/fonts/Roboto.js')]);
  const own = new Set<string>(Object.values(fonts.Roboto));
  pdfmake.addFonts(fonts);
  pdfmake.setLocalAccessPolicy((path) => own.has(path));
  pdfmake.setUrlAccessPolicy(() => false);
  return pdfmake;
};
