import type { RegisterEntry } from './entry.types.js';
import type { Register, RegisterLine } from './register.types.js';

type Owner = Pick<Register, 'organizationName' | 'slug'>;

/** The list as schema.org knows it: a collection of works, the newest first. */
export function collectionLd(register: Register, at: string, name: string): object {
  const home = `${at}/r/${register.slug}`;
  return {
    '@context': 'https://schema.org', '@type': 'CollectionPage', '@id': home, url: home, name, inLanguage: 'en',
    publisher: organizationOf(register),
    mainEntity: {
      '@type': 'ItemList', itemListOrder: 'https://schema.org/ItemListOrderDescending', numberOfItems: register.counts.reduce((sum, { count }) => sum + count, 0),
      itemListElement: register.lines.map((line, index) => ({ '@type': 'ListItem', position: index + 1, url: `${home}/${line.key}`, name: line.title ?? line.key })),
    },
  };
}

/** An entry as schema.org knows it: a work with its hash as identifier. Nothing stands here that the page does not show. */
export function entryLd(owner: Owner, entry: RegisterLine & Partial<RegisterEntry>, at: string): object {
  const home = `${at}/r/${owner.slug}`;
  return {
    '@context': 'https://schema.org', '@type': 'CreativeWork', '@id': `${home}/${entry.key}`, url: `${home}/${entry.key}`, inLanguage: 'en',
    identifier: [entry.key, ...(entry.hash ? [{ '@type': 'PropertyValue', propertyID: 'SHA-256', value: entry.hash }] : [])],
    ...(entry.title && { name: entry.title, headline: entry.title }),
    ...(entry.summary && { abstract: entry.summary }),
    datePublished: entry.at.toISOString(), dateModified: entry.changedAt.toISOString(),
    ...(entry.effectiveOn && { temporalCoverage: `${entry.effectiveOn}/..` }),
    creativeWorkStatus: entry.standing, genre: entry.kind,
    about: entry.places.map(({ name }) => ({ '@type': 'Thing', name })),
    publisher: organizationOf(owner),
    isPartOf: { '@type': 'CollectionPage', '@id': home, url: home },
    ...(entry.supersedes?.length && { isBasedOn: entry.supersedes.map(({ key }) => `${home}/${key}`) }),
  };
}

const organizationOf = ({ organizationName }: Owner) => ({ '@type': 'Organization', name: organizationName });
