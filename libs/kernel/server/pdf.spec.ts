import { pdfText } from '@tribune/testing';
import { expect, test } from 'vitest';
import { pdfOf, type PdfPaper } from './pdf.js';

const paper: PdfPaper = {
  title: 'Minutes of the Brand council (draft)', organization: 'Aurelia Air', language: 'en', lead: 'Draft.', madeAt: new Date('2026-12-01T10:00:00Z'),
  blocks: [
    { facts: [['Where', 'Hangar 2']] },
    { heading: 'What was treated' },
    { text: 'Inês said: “Ünder way”, 5 € – naïve façade, Łódź.' },
    { list: ['First → then', 'Second'] },
    { table: { head: ['Measure', 'Interval'], rows: [['NPS', '12 (8 to 16)']] } },
    { heading: 'Another page', newPage: true },
    { text: 'A long sentence that goes on. '.repeat(200) },
  ],
};

test('a paper has its words on its pages, numbers them, and says its title and language', async () => {
  const { pages, title, language } = pdfText(await pdfOf(paper));
  expect([title, language, pages.length]).toEqual(['Minutes of the Brand council (draft)', 'en-GB', 3]);
  for (const words of ['Aurelia Air Minutes of the Brand council (draft) Draft.', 'Where Hangar 2', 'Inês said: “Ünder way”, 5 € – naïve façade, Łódź.', 'First', 'Measure Interval NPS 12 (8 to 16)']) expect(pages[0]).toContain(words);
  expect(pages.map((text, at) => text.includes(`Page ${at + 1} of 3`))).toEqual([true, true, true]);
  expect(pages[1]).toMatch(/^Another page/);
});

test('in German it says so; the same content at the same moment is the same file', async () => {
  const [once, again] = [await pdfOf({ ...paper, language: 'de' }), await pdfOf({ ...paper, language: 'de' })];
  const { pages, language } = pdfText(once);
  expect([language, pages[0]?.includes('Seite 1 von 3'), pdfText(again).pages]).toEqual(['de-DE', true, pages]);
});
