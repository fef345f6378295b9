import type { Language } from '@tribune/kernel/domain';
import type { RegisterEntry } from './entry.types.js';
import type { Register, RegisterLine } from './register.types.js';

type Owner = Pick<Register, 'organizationName' | 'slug'>;

/** The list as schema.org knows it: a collection of works, the newest first. */
export function collectionLd(register: Register, at: string, name: string, inLanguage: Language): object {
  const home = `${at}/r/${register.slug}`;
  return {
    '@context': 'https://schema.org', '@type': 'CollectionPage', '@id': home, url: home, name, inLanguage,
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
    '@context': 'https://schema.org', '@type': 'CreativeWork', '@id': `${home}/${entry.key}`, url: `${home}/${entry.key}`,
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
    ...came(entry),
  };
}

/** What came of it: counts and figures as a data set, the review of them as a review. */
function came({ progress, outcome }: Pick<RegisterLine, 'progress' | 'outcome'>): object {
  const counts = Object.entries(progress ?? {}).map(([name, value]) => ({ '@type': 'PropertyValue', propertyID: `actions.${name}`, value }));
  const figures = (outcome?.effects ?? []).map(({ name, from, to, by, actual, verdict }) => ({
    '@type': 'PropertyValue', name, description: `${from} → ${to}${by ? ` (${by})` : ''}: ${verdict}`, ...(actual !== null && { value: actual }),
  }));
  const variableMeasured = [...counts, ...figures];
  return {
    ...(variableMeasured.length > 0 && { subjectOf: { '@type': 'Dataset', name: 'Actions and effects', variableMeasured } }),
    ...(outcome && { review: { '@type': 'Review', datePublished: outcome.reviewedAt.toISOString(), reviewBody: outcome.learned } }),
  };
}

const organizationOf = ({ organizationName }: Owner) => ({ '@type': 'Organization', name: organizationName });
