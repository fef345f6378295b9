import { useAct } from '@tribune/kernel/web';
import { Button, Cluster, FilePicker, ImportPreview, Problem, say, Stack, Text, useDraft } from '@tribune/ui';
import { useRef, useState } from 'react';
import { GuessedNames } from './guessed-names.js';
import { ImportColumns } from './import-columns.js';
import { importWords, type ImportKind } from './import-words.js';
import { texts } from './import.texts.js';
import { PasteRows } from './paste-rows.js';
import { ApplyImport, PreviewImport } from './people.documents.js';

interface Target {
  kind: ImportKind;
  councilId?: string | undefined;
}

/** What is to be imported: a file, or rows that were pasted. */
interface Source {
  readonly name: string | null;
  readonly csv: string;
  readonly headingAdded: boolean;
}

/** A CSV file, or rows pasted from a spreadsheet, looked at first and imported second: all of it, or nothing. */
export function ImportPanel({ kind, councilId, onDone }: Target & { onDone?: ((rows: number) => void) | undefined }) {
  const words = texts.kinds[kind];
  const pasted = useDraft(`import.${kind}.${councilId ?? ''}`, '');
  const [source, setSource] = useState<Source | null>(null);
  const look = useAct(PreviewImport);
  const [preview, setPreview] = useState<Awaited<ReturnType<typeof look.act>>>(null);
  const [names, setNames] = useState<ReadonlyMap<number, string>>(new Map());
  const latest = useRef<Source | null>(null);
  const apply = useAct(ApplyImport, {
    onDone: ({ result }) => {
      void take(null);
      say(texts.done(words.count(result.rows), effect({ new: result.added, ...result })));
      onDone?.(result.rows);
    },
  });
  const input = ({ csv, headingAdded }: Source) => ({ kind, csv, headingAdded, ...(councilId && { councilId }) });
  const take = async (next: Source | null) => {
    apply.reset();
    latest.current = next;
    setSource(next);
    setPreview(null);
    setNames(new Map());
    if (!next || next.name !== null) pasted.clear();
    const seen = next && (await look.act(input(next)));
    if (latest.current === next) setPreview(seen);
  };
  const seen = preview?.preview;
  const ready = source && seen && seen.problems.length === 0 && seen.rows > 0;
  return (
    <Stack gap="md">
      <Text>{words.does}</Text>
      <FilePicker label={texts.file(words.many)} file={source?.name ? { name: source.name, text: source.csv } : null} pending={look.pending} maxSize={10_000_000}
        onPick={(picked) => void take(picked && { name: picked.name, csv: picked.text, headingAdded: false })} />
      <PasteRows columns={importWords[kind].columns.map(({ name }) => name)} value={pasted.value} onChange={pasted.set} onRows={(rows) => void take(rows && { name: null, csv: rows.csv, headingAdded: rows.added })} />
      <ImportColumns kind={kind} />
      <Problem problem={look.problem} failure={look.failure} onRetry={look.retry} />
      {seen && seen.rows === 0 && seen.problems.length === 0 && <Text tone="waiting">{texts.empty}</Text>}
      {seen && (seen.rows > 0 || seen.problems.length > 0) && (
        <ImportPreview rows={seen.rows} counted={words.count(seen.rows)} problems={seen.problems.map(({ row, field, message }) => ({ row, field: field === 'file' ? texts.noCell : field, sentence: message }))} effect={texts.would(effect(seen))} />
      )}
      {ready && <GuessedNames guessed={seen.guessedNames} names={names} onChange={(row, name) => setNames((before) => new Map(before).set(row, name))} />}
      <Problem problem={apply.problem} failure={apply.failure} onRetry={apply.retry} />
      {ready && (
        <Cluster>
          <Button look="primary" pending={apply.pending} onPress={() => void apply.act({ ...input(source), names: [...names].map(([row, name]) => ({ row, name })) })}>{texts.act(words.count(seen.rows))}</Button>
          <Button look="quiet" onPress={() => void take(null)}>{texts.notThis}</Button>
        </Cluster>
      )}
    </Stack>
  );
}

const effect = ({ new: added, changed, unchanged }: { new: number; changed: number; unchanged: number }): string => texts.effect(added, changed, unchanged);
