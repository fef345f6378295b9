import { DataTable, QuietLink, Section, StateBadge, Text } from '@tribune/ui';
import { texts as words } from './decision.texts.js';
import type { Overview } from './overview.documents.js';
import { texts } from './overview.texts.js';
import { STATE_TONES } from './standing.js';

/** Decisions by state and by age. */
export function OverviewStates({ states }: { states: Overview['states'] }) {
  const { title, lead, state, all, young, grown, old, oldest, none, number } = texts.stands;
  return (
    <Section title={title} lead={lead}>
      {states.length === 0 ? <Text tone="muted">{none}</Text> : (
        <DataTable caption={title} captionHidden rows={states} rowKey={(row) => row.state} columns={[
          { header: state, cell: (row) => <StateBadge size="sm" tone={STATE_TONES[row.state]} label={words.states[row.state]} /> },
          { header: all, numeric: true, cell: (row) => <b>{row.count}</b> },
          { header: young, numeric: true, cell: (row) => row.young || '–' },
          { header: grown, numeric: true, cell: (row) => row.grown || '–' },
          { header: old, numeric: true, cell: (row) => row.old || '–' },
          { header: oldest, cell: (row) => <QuietLink to={`/decisions/${row.oldestNumber}`}>{number(row.oldestNumber)}</QuietLink> },
        ]} />
      )}
    </Section>
  );
}
