import type { LinePart } from '@tribune/summit/domain';
import { DefinitionList, Text } from '@tribune/ui';
import { texts } from './plan.texts.js';
import { saidOf } from './said-of.js';

type Words = Readonly<Record<LinePart, string | null>>;

/** What a line says differently: each part as it reads, and as it read before. */
export function ChangedParts({ parts, line, before }: { parts: readonly LinePart[]; line: Words; before: Words }) {
  return <DefinitionList items={parts.map((part) => ({ term: texts.parts[part], description: <>{saidOf(part, line[part] ?? '')} <Text as="span" size="sm" tone="muted">{texts.was(saidOf(part, before[part] ?? ''))}</Text></> }))} />;
}
