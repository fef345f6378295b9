import { Unwritable, type Facts, type Letter } from './letter.js';
import { germanLetters } from './letters.de.js';
import { letters, type MailKind } from './letters.js';

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The mail of this kind as text and as HTML that a screen reader reads in the same order. */
export function renderLetter(kind: string, facts: Facts): RenderedMail {
  if (!isKind(kind)) throw new Unwritable(`There is no letter for the kind ${kind}`);
  const letter = (facts.language === 'de' ? germanLetters : letters)[kind](facts);
  return { subject: oneLine(letter.subject), text: asText(letter, facts), html: asHtml(letter, facts) };
}

/** A stranger who reports a change is called nothing. */
const greeting = ({ language, personName }: Facts): string => `${[language === 'de' ? 'Guten Tag' : 'Hello', personName].filter(Boolean).join(' ')},`;
const isKind = (kind: string): kind is MailKind => Object.hasOwn(letters, kind);
const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

function asText({ paragraphs, action, afterwards = [] }: Letter, facts: Facts): string {
  const parts = [greeting(facts), ...paragraphs, ...(action ? [`${action.label}:\n${action.url}`] : []), ...afterwards, `${facts.organizationName}\n${facts.publicUrl}`];
  return `${parts.join('\n\n')}\n`;
}

const FONT = `font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;color:#1f2430`;
const BUTTON = 'display:inline-block;padding:12px 20px;border-radius:6px;background:#1d4f91;color:#ffffff;font-weight:600;text-decoration:none';

function asHtml({ subject, paragraphs, action, afterwards = [] }: Letter, facts: Facts): string {
  const paragraph = (words: string): string => `<p style="margin:0 0 16px">${escaped(words).replaceAll('\n', '<br>')}</p>`;
  const body = [
    paragraph(greeting(facts)),
    ...paragraphs.map(paragraph),
    ...(action ? [`<p style="margin:0 0 16px"><a href="${escaped(action.url)}" style="${BUTTON}">${escaped(action.label)}</a></p>`] : []),
    ...afterwards.map((words) => withLinks(paragraph(words))),
    `<p style="margin:24px 0 0;color:#5a6272;font-size:14px">${escaped(facts.organizationName)}<br><a href="${escaped(facts.publicUrl)}" style="color:#5a6272">${escaped(facts.publicUrl)}</a></p>`,
  ];
  return `<!doctype html>
<html lang="${facts.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(oneLine(subject))}</title></head>
<body style="margin:0;padding:24px;background:#ffffff;${FONT}"><div style="max-width:560px">
${body.join('\n')}
</div></body></html>
`;
}

/** Addresses in what comes after the button can be pressed, too. */
const withLinks = (html: string): string => html.replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}" style="color:#5a6272">${url}</a>`);

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (words: string): string => words.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
