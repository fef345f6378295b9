import { homeOf, pageAddress, paging, translations, type Feed } from './feed.js';
import { wordsIn } from './register.words.js';
import { whatCame } from './what-came.js';

type Line = Feed['register']['lines'][number];
const TYPE = 'type="application/atom+xml"';

/** A page of the register as an Atom feed (RFC 4287, RFC 5005). Entries are named by urn:uuid, which no move of an address changes. */
export function atomOf(feed: Feed): string {
  const { register, language, page } = feed;
  const { title, subtitle } = wordsIn(language);
  const updated = new Date(Math.max(register.foundedAt.getTime(), ...register.lines.map(({ changedAt }) => changedAt.getTime())));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>urn:uuid:${register.organization}</id>`,
    `  <title>${escape(title(register.organizationName))}</title>`,
    `  <subtitle>${escape(subtitle)}</subtitle>`,
    `  <updated>${updated.toISOString()}</updated>`,
    `  <author><name>${escape(register.organizationName)}</name></author>`,
    `  <generator>Tribune</generator>`,
    `  <link rel="self" ${TYPE} href="${escape(pageAddress(feed, 'atom.xml', page))}"/>`,
    ...paging(feed, 'atom.xml').map(({ rel, href }) => `  <link rel="${rel}" ${TYPE} href="${escape(href)}"/>`),
    ...translations(feed, 'atom.xml').map(({ language: other, href }) => `  <link rel="alternate" ${TYPE} hreflang="${other}" href="${escape(href)}"/>`),
    `  <link rel="alternate" type="text/html" href="${escape(homeOf(feed))}"/>`,
    `  <link rel="alternate" type="application/feed+json" href="${escape(pageAddress(feed, 'feed.json', page))}"/>`,
    ...register.lines.map((line) => entryOf(line, feed)),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf(line: Line, feed: Feed): string {
  const words = wordsIn(feed.language);
  const address = `${homeOf(feed)}/${line.key}`;
  const came = whatCame(line, feed.language);
  return [
    '  <entry>',
    `    <id>urn:uuid:${line.id ?? ''}</id>`,
    `    <title>${escape(`${words.kind(line)}: ${line.title ?? words.keptBack(line)}`)}</title>`,
    `    <published>${line.at.toISOString()}</published>`,
    `    <updated>${line.changedAt.toISOString()}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escape(address)}"/>`,
    `    <link rel="related" type="application/json" href="${escape(`${address}.json`)}"/>`,
    `    <category term="${line.kind}" label="${escape(words.kind(line))}"/>`,
    ...line.places.map(({ name }) => `    <category term="${escape(name)}"/>`),
    `    <summary>${escape(line.summary ?? words.keptBack(line))}</summary>`,
    ...(came.length > 0 ? [`    <content type="text">${escape([line.summary ?? '', ...came].join('\n\n'))}</content>`] : []),
    '  </entry>',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** Text for XML 1.0: what it cannot carry at all, control characters, is left out. */
const escape = (text: string): string => text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
