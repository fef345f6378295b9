import { formatNumber, formatShortDate } from '@tribune/kernel/web';
import { DataTable, Disclosure, Notice, Stack, Text } from '@tribune/ui';
import { texts } from './champion.texts.js';
import type { Champion } from './election.documents.js';

/** How a champion answers, for those they speak for: what was asked, what was kept, what was missed (D11, E8). */
export function ChampionRecord({ record }: { record: NonNullable<Champion['record']> }) {
  const { asked, answeredInTime, medianHours, missed, missedInARow } = record;
  const { seat } = texts;
  return (
    <Stack gap="sm">
      <Text size="sm" tone="muted">{seat.asked(asked, answeredInTime, asked - answeredInTime - missed.length)}{medianHours !== null && ` ${seat.median(medianHours)}`}</Text>
      {missedInARow > 0 && <Notice tone="waiting">{seat.inARow(missedInARow)}</Notice>}
      {missed.length > 0 && (
        <Disclosure summary={seat.missed(missed.length)}>
          <DataTable
            caption={seat.missedCaption} captionHidden rows={missed} rowKey={({ decisionNumber, dueAt }) => `${decisionNumber} ${dueAt}`}
            columns={[{ header: seat.missedDecision, cell: ({ decisionNumber }) => formatNumber(decisionNumber) }, { header: seat.missedOn, cell: ({ dueAt }) => formatShortDate(dueAt) }]}
          />
        </Disclosure>
      )}
    </Stack>
  );
}
