import { Button, Cluster, Columns, Notice, Stack, TextField } from '@tribune/ui';
import { useState } from 'react';
import { texts } from './import.texts.js';
import type { Guessed } from './people.documents.js';

/** So many are shown at once, and with each press so many more. */
const AT_ONCE = 200;

interface GuessedNamesProps {
  guessed: readonly Guessed[];
  names: ReadonlyMap<number, string>;
  onChange: (row: number, name: string) => void;
}

/** Names that were taken from addresses, before somebody is greeted by them. */
export function GuessedNames({ guessed, names, onChange }: GuessedNamesProps) {
  const [shown, setShown] = useState(AT_ONCE);
  if (guessed.length === 0) return null;
  const { title, sentence, more } = texts.guessed;
  return (
    <Stack gap="md">
      <Notice tone="waiting" title={title(guessed.length)}>{sentence}</Notice>
      <Columns min="sm">
        {guessed.slice(0, shown).map(({ row, email, name }) => <TextField key={row} label={email} value={names.get(row) ?? name} onChange={(next) => onChange(row, next)} />)}
      </Columns>
      {guessed.length > shown && <Cluster><Button size="sm" onPress={() => setShown(shown + AT_ONCE)}>{more(Math.min(AT_ONCE, guessed.length - shown))}</Button></Cluster>}
    </Stack>
  );
}
