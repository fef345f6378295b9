import type { PageHead } from '@tribune/register/server';

/** The one page with a head of its own, for readers that run no script: search engines, link previews, feed readers. */
export function withHead(html: string, { language, title, description, canonical, translations, feeds, data }: PageHead): string {
  const head = [
    `<title>${escape(title)}</title>`,
    `<meta name="description" content="${escape(description)}" />`,
    `<link rel="canonical" href="${escape(canonical)}" />`,
    ...translations.map((each) => `<link rel="alternate" hreflang="${each.language}" href="${escape(each.href)}" />`),
    ...feeds.map(({ type, href }) => `<link rel="alternate" type="${type}" href="${escape(href)}" />`),
    ...[['type', 'article'], ['title', title], ['description', description], ['url', canonical], ['locale', LOCALES[language]]].map(([name, content = '']) => `<meta property="og:${name}" content="${escape(content)}" />`),
    '<meta name="twitter:card" content="summary" />',
    // a block of data, which no content policy has to allow; nothing in it can end it
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  ];
  return html.replace(/<html lang="[^"]*"/, `<html lang="${language}"`).replace(/<title>[^<]*<\/title>/, () => head.join('\n    '));
}

const LOCALES: Readonly<Record<PageHead['language'], string>> = { en: 'en_GB', de: 'de_DE' };
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
