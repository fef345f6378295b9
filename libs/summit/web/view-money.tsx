import { DataTable, Section, Stack, Text } from '@tribune/ui';
import type { ViewedLine } from './view.documents.js';
import { texts } from './view.texts.js';

const words = texts.money;

/** The place that is kept for money: budgets come with an area of their own, and nothing is made up until then. */
export function ViewMoney({ lines }: { lines: readonly ViewedLine[] }) {
  const owners = [...new Set(lines.map(({ line }) => line.owner))].toSorted((a, b) => Number(a === '') - Number(b === '') || a.localeCompare(b));
  return (
    <Section title={words.title}>
      <Stack gap="sm">
        <Text size="sm" tone="muted">{words.sentence}</Text>
        {owners.length > 0 && <DataTable caption={words.table} captionHidden rows={owners} rowKey={(owner) => owner} columns={[
          { header: words.who, cell: (owner) => owner || words.nobody },
          { header: words.lines, numeric: true, cell: (owner) => lines.filter(({ line }) => line.owner === owner).length },
          { header: words.amount, cell: () => <Text as="span" size="sm" tone="muted">{words.missing}</Text> },
        ]} />}
      </Stack>
    </Section>
  );
}
