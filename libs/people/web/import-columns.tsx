import { DefinitionList, Disclosure, QuietLink, Stack, Text } from '@tribune/ui';
import { importWords, type ImportKind } from './import-words.js';
import { texts } from './import.texts.js';

/** Which columns a file of this kind has, and an example to fill in. */
export function ImportColumns({ kind }: { kind: ImportKind }) {
  const { columns, example, path } = importWords[kind];
  return (
    <Disclosure summary={texts.columns}>
      <Stack gap="sm">
        <DefinitionList items={columns.map(({ name, needed, holds }) => ({ term: needed ? name : texts.optional(name), description: holds }))} />
        <Text size="sm" tone="muted">{texts.separators} <QuietLink href={`data:text/csv;charset=utf-8,${encodeURIComponent(example)}`} download={`${path}.csv`}>{texts.example}</QuietLink></Text>
      </Stack>
    </Disclosure>
  );
}
