import { Card, DataTable, Disclosure, Stack, Text } from '@tribune/ui';
import { formatNumber, formatShortDate } from '@tribune/kernel/web';
import { texts } from './champion.texts.js';
import type { Election } from './election.documents.js';

/** How many may vote, and how the roll grew: additions are counted publicly by week (E1). */
export function Roll({ election }: { election: Election }) {
  const { electorate, constituency, additionsByWeek } = election;
  return (
    <Card title={texts.roll.title} level="sunk">
      <Stack gap="sm">
        <Text>{electorate === null ? texts.roll.open(constituency?.rollSize ?? 0) : texts.roll.frozen(electorate)}</Text>
        <Disclosure summary={texts.roll.additions}>
          <DataTable
            caption={texts.roll.additions} captionHidden rows={additionsByWeek} rowKey={({ week }) => week} empty={texts.roll.noneAdded}
            columns={[{ header: texts.roll.week, cell: ({ week }) => formatShortDate(`${week}T12:00:00Z`) }, { header: texts.roll.added, cell: ({ added }) => formatNumber(added), numeric: true }]}
          />
        </Disclosure>
      </Stack>
    </Card>
  );
}
