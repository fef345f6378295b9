import { DefinitionList, Prose, QuietLink, Section, Stack, type Definition } from '@tribune/ui';
import { formatList } from '@tribune/kernel/web';
import type { Revision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { amountSentence, day, measureSentence, optionSentence, supersededSentence } from './revision-difference.js';

/** Everything else that the text says: where, when, on which conditions, and why. */
export function DetailsSection({ revision }: { revision: Revision }) {
  const { title, ...words } = texts.details;
  const lines = (all: readonly string[]) => <Prose>{all.join('\n')}</Prose>;
  const items: (Definition | null)[] = [
    { term: words.where, description: formatList(revision.touchPoints.map(({ name }) => name)) || texts.opening.missing },
    revision.effectiveOn ? { term: words.effectiveOn, description: day(revision.effectiveOn) } : null,
    revision.supersedes.length > 0 ? { term: words.supersedes, description: <Stack gap="xs">{revision.supersedes.map((earlier) => <QuietLink key={earlier.id} to={`/decisions/${earlier.number}`}>{supersededSentence(earlier)}</QuietLink>)}</Stack> } : null,
    revision.options.length > 0 ? { term: words.options, description: lines(revision.options.map(optionSentence)) } : null,
    revision.embargoUntil ? { term: words.embargoUntil, description: day(revision.embargoUntil) } : null,
    revision.reviewOn ? { term: words.reviewOn, description: day(revision.reviewOn) } : null,
    revision.conditions.length > 0 ? { term: words.conditions, description: lines(revision.conditions) } : null,
    revision.measures.length > 0 ? { term: words.measures, description: lines(revision.measures.map(measureSentence)) } : null,
    revision.amounts.length > 0 ? { term: words.amounts, description: lines(revision.amounts.map(amountSentence)) } : null,
    revision.background ? { term: words.background, description: <Prose>{revision.background}</Prose> } : null,
  ];
  return <Section title={title}><DefinitionList items={items.filter((item) => item !== null)} /></Section>;
}
