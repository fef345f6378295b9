import { DataTable, QuietLink, Section, Stack, StateBadge, Text } from '@tribune/ui';
import type { DecisionState } from './decision.documents.js';
import { texts as words } from './decision.texts.js';
import type { Overview } from './overview.documents.js';
import { texts } from './overview.texts.js';
import { STATE_TONES } from './standing.js';

const ENDED: readonly DecisionState[] = ['FINAL', 'NOT_CARRIED', 'WITHDRAWN'];

/** Decisions under way by state and by age, and how many have ended. */
export function OverviewStates({ states }: { states: Overview['states'] }) {
  const { title, lead, state, all, young, grown, old, oldest, none, number } = texts.stands;
  const ended = states.filter((row) => ENDED.includes(row.state)).map((row) => texts.stands.count(row.count, words.states[row.state]));
  return (
    <Section title={title} lead={lead}>
      <Stack gap="sm">
        <DataTable caption={title} captionHidden empty={none} rows={states.filter((row) => !ENDED.includes(row.state))} rowKey={(row) => row.state} columns={[
          { header: state, cell: (row) => <StateBadge size="sm" tone={STATE_TONES[row.state]} label={words.states[row.state]} /> },
          { header: all, numeric: true, cell: (row) => <b>{row.count}</b> },
          { header: young, numeric: true, cell: (row) => row.young || '–' },
          { header: grown, numeric: true, cell: (row) => row.grown || '–' },
          { header: old, numeric: true, cell: (row) => row.old || '–' },
          { header: oldest, cell: (row) => <QuietLink to={`/decisions/${row.oldestNumber}`}>{number(row.oldestNumber)}</QuietLink> },
        ]} />
        {ended.length > 0 && <Text size="sm" tone="muted">{texts.stands.ended(ended)}</Text>}
      </Stack>
    </Section>
  );
}
