import { Columns, Notice, Stack, Text, TextField } from '@tribune/ui';
import { texts } from './import.texts.js';
import type { Guessed } from './people.documents.js';

interface GuessedNamesProps {
  /** How many there are; those beyond the first 200 are not shown. */
  count: number;
  guessed: readonly Guessed[];
  names: ReadonlyMap<number, string>;
  onChange: (row: number, name: string) => void;
}

/** Names that were taken from addresses, before somebody is greeted by them. */
export function GuessedNames({ count, guessed, names, onChange }: GuessedNamesProps) {
  if (count === 0) return null;
  const { title, sentence, more } = texts.guessed;
  return (
    <Stack gap="md">
      <Notice tone="waiting" title={title(count)}>{sentence}</Notice>
      <Columns min="sm">
        {guessed.map(({ row, email, name }) => <TextField key={row} label={email} value={names.get(row) ?? name} onChange={(next) => onChange(row, next)} />)}
      </Columns>
      {count > guessed.length && <Text size="sm" tone="muted">{more(count - guessed.length)}</Text>}
    </Stack>
  );
}
