import type { LinePart } from '@tribune/summit/domain';
import { DefinitionList, Text } from '@tribune/ui';
import { texts } from './plan.texts.js';

type Words = Readonly<Record<LinePart, string>>;

/** What a line says differently: each part as it reads, and as it read before. */
export function ChangedParts({ parts, line, before }: { parts: readonly LinePart[]; line: Words; before: Words }) {
  return <DefinitionList items={parts.map((part) => ({ term: texts.parts[part], description: <>{texts.said(part, line[part])} <Text as="span" size="sm" tone="muted">{texts.was(texts.said(part, before[part]))}</Text></> }))} />;
}
