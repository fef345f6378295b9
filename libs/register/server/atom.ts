import type { Register, RegisterLine } from './register.types.js';

/** What stands in a feed's title and summary for each kind; entries are named by urn:uuid, which no move of an address changes. */
export interface FeedWords {
  readonly title: (organization: string) => string;
  readonly subtitle: string;
  readonly kind: (line: RegisterLine) => string;
  readonly keptBack: (line: RegisterLine) => string;
}

export interface FeedSource extends Pick<Register, 'organizationName' | 'slug' | 'lines'> {
  readonly organization: string;
  readonly foundedAt: Date;
}
type Line = RegisterLine & { readonly id?: string };

/** The register as an Atom feed (RFC 4287). `at` is the installation's public address without a slash at its end. */
export function atomOf(register: FeedSource, words: FeedWords, at: string): string {
  const home = `${at}/r/${register.slug}`;
  const updated = new Date(Math.max(register.foundedAt.getTime(), ...register.lines.map(({ changedAt }) => changedAt.getTime())));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>urn:uuid:${register.organization}</id>`,
    `  <title>${escape(words.title(register.organizationName))}</title>`,
    `  <subtitle>${escape(words.subtitle)}</subtitle>`,
    `  <updated>${updated.toISOString()}</updated>`,
    `  <author><name>${escape(register.organizationName)}</name></author>`,
    `  <generator>Tribune</generator>`,
    `  <link rel="self" type="application/atom+xml" href="${escape(`${home}/atom.xml`)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escape(home)}"/>`,
    ...register.lines.map((line) => entryOf(line, words, `${home}/${line.key}`)),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf(line: Line, words: FeedWords, address: string): string {
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
    '  </entry>',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** Text for XML 1.0: what it cannot carry at all, control characters, is left out. */
const escape = (text: string): string => text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
