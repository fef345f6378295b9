import { useAct } from '@tribune/kernel/web';
import { Button, Cluster, DefinitionList, Disclosure, FilePicker, ImportPreview, Problem, QuietLink, say, Stack, Text, type PickedFile } from '@tribune/ui';
import { useState } from 'react';
import { importWords, type ImportKind } from './import-words.js';
import { texts } from './import.texts.js';
import { ApplyImport, PreviewImport } from './people.documents.js';

interface Target {
  kind: ImportKind;
  councilId?: string | undefined;
}

/** A CSV file, looked at first and imported second: all of it, or nothing. */
export function ImportPanel({ kind, councilId, onDone }: Target & { onDone?: ((rows: number) => void) | undefined }) {
  const words = texts.kinds[kind];
  const [file, setFile] = useState<PickedFile | null>(null);
  const look = useAct(PreviewImport);
  const [preview, setPreview] = useState<Awaited<ReturnType<typeof look.act>>>(null);
  const apply = useAct(ApplyImport, {
    onDone: ({ result }) => {
      setFile(null);
      setPreview(null);
      say(texts.done(words.count(result.rows), effect({ new: result.added, ...result })));
      onDone?.(result.rows);
    },
  });
  const input = (csv: string) => ({ kind, csv, ...(councilId && { councilId }) });
  const pick = async (picked: PickedFile | null) => {
    apply.reset();
    setFile(picked);
    setPreview(picked && (await look.act(input(picked.text))));
  };
  const seen = preview?.preview;
  const ready = file && seen && seen.problems.length === 0 && seen.rows > 0;
  return (
    <Stack gap="md">
      <Text>{words.does}</Text>
      <FilePicker label={texts.file(words.many)} file={file} onPick={(picked) => void pick(picked)} pending={look.pending} maxSize={10_000_000} />
      <Columns kind={kind} />
      <Problem problem={look.problem} failure={look.failure} onRetry={look.retry} />
      {seen && seen.rows === 0 && seen.problems.length === 0 && <Text tone="waiting">{texts.empty}</Text>}
      {seen && (seen.rows > 0 || seen.problems.length > 0) && (
        <ImportPreview rows={seen.rows} counted={words.count(seen.rows)} problems={seen.problems.map(({ row, field, message }) => ({ row, field, sentence: message }))} effect={texts.would(effect(seen))} />
      )}
      <Problem problem={apply.problem} failure={apply.failure} onRetry={apply.retry} />
      {ready && (
        <Cluster>
          <Button look="primary" pending={apply.pending} onPress={() => void apply.act(input(file.text))}>{texts.act(words.count(seen.rows))}</Button>
          <Button look="quiet" onPress={() => void pick(null)}>{texts.notThis}</Button>
        </Cluster>
      )}
    </Stack>
  );
}

const effect = ({ new: added, changed, unchanged }: { new: number; changed: number; unchanged: number }): string => texts.effect(added, changed, unchanged);

function Columns({ kind }: { kind: ImportKind }) {
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
