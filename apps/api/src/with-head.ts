import type { PageHead } from '@tribune/register/server';

/** The one page with a head of its own, for readers that run no script: search engines, link previews, feed readers. */
export function withHead(html: string, { title, description, canonical, feed, data }: PageHead): string {
  const head = [
    `<title>${escape(title)}</title>`,
    `<meta name="description" content="${escape(description)}" />`,
    `<link rel="canonical" href="${escape(canonical)}" />`,
    `<link rel="alternate" type="application/atom+xml" href="${escape(feed)}" />`,
    ...[['type', 'article'], ['title', title], ['description', description], ['url', canonical]].map(([name, content = '']) => `<meta property="og:${name}" content="${escape(content)}" />`),
    '<meta name="twitter:card" content="summary" />',
    // a block of data, which no content policy has to allow; nothing in it can end it
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  ];
  return html.replace(/<title>[^<]*<\/title>/, () => head.join('\n    '));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
