import { useAct } from '@tribune/kernel/web';
import { Button, Cluster, DefinitionList, Disclosure, FilePicker, formatCount, ImportPreview, Problem, QuietLink, say, Stack, Text, type PickedFile } from '@tribune/ui';
import { useState } from 'react';
import { importWords, type ImportKind } from './import-words.js';
import { ApplyImport, PreviewImport } from './people.documents.js';

interface Target {
  kind: ImportKind;
  councilId?: string | undefined;
}

/** A CSV file, looked at first and imported second: all of it, or nothing. */
export function ImportPanel({ kind, councilId, onDone }: Target & { onDone?: ((rows: number) => void) | undefined }) {
  const words = importWords[kind];
  const [file, setFile] = useState<PickedFile | null>(null);
  const look = useAct(PreviewImport);
  const [preview, setPreview] = useState<Awaited<ReturnType<typeof look.act>>>(null);
  const apply = useAct(ApplyImport, {
    onDone: ({ result }) => {
      setFile(null);
      setPreview(null);
      say(`${formatCount(result.rows, words.one, words.many)} imported: ${effect({ new: result.added, ...result })}.`);
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
      <FilePicker label={`A CSV file with your ${words.many}`} file={file} onPick={(picked) => void pick(picked)} pending={look.pending} maxSize={10_000_000} />
      <Columns kind={kind} />
      <Problem problem={look.problem} failure={look.failure} onRetry={look.retry} />
      {seen && seen.rows === 0 && seen.problems.length === 0 && <Text tone="waiting">This file has a heading and no rows.</Text>}
      {seen && (seen.rows > 0 || seen.problems.length > 0) && (
        <ImportPreview rows={seen.rows} one={words.one} many={words.many} problems={seen.problems.map(({ row, field, message }) => ({ row, field, sentence: message }))} effect={`Importing would make ${effect(seen)}.`} />
      )}
      <Problem problem={apply.problem} failure={apply.failure} onRetry={apply.retry} />
      {ready && (
        <Cluster>
          <Button look="primary" pending={apply.pending} onPress={() => void apply.act(input(file.text))}>Import {formatCount(seen.rows, words.one, words.many)}</Button>
          <Button look="quiet" onPress={() => void pick(null)}>Not this file</Button>
        </Cluster>
      )}
    </Stack>
  );
}

const effect = ({ new: added, changed, unchanged }: { new: number; changed: number; unchanged: number }): string => `${added} new, ${changed} changed, ${unchanged} as they are`;

function Columns({ kind }: { kind: ImportKind }) {
  const { columns, example, many } = importWords[kind];
  return (
    <Disclosure summary="Which columns the file has">
      <Stack gap="sm">
        <DefinitionList items={columns.map(({ name, needed, holds }) => ({ term: needed ? name : `${name} (optional)`, description: holds }))} />
        <Text size="sm" tone="muted">Commas or semicolons, in any order, capitals do not matter. <QuietLink href={`data:text/csv;charset=utf-8,${encodeURIComponent(example)}`} download={`${many.replace(' ', '-')}.csv`}>Take an example</QuietLink></Text>
      </Stack>
    </Disclosure>
  );
}
