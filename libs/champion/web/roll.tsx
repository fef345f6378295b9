import { Card, DataTable, Disclosure, Stack, Text } from '@tribune/ui';
import { formatNumber, formatShortDate } from '@tribune/kernel/web';
import { texts } from './champion.texts.js';
import type { Election } from './election.documents.js';
import { grownBy, standingOfRoll } from './roll-words.js';

/** Who may vote, when the roll closes or closed, and how it grew: additions are counted publicly by week (E1). */
export function Roll({ election }: { election: Election }) {
  const { additionsByWeek } = election;
  const inAll = additionsByWeek.reduce((sum, { added }) => sum + added, 0);
  return (
    <Card title={texts.roll.title} level="sunk">
      <Stack gap="sm">
        <Text>{standingOfRoll(election)}</Text>
        <Text>{grownBy(election, inAll)}</Text>
        {inAll > 0 && (
          <Disclosure summary={texts.roll.additions}>
            <DataTable
              caption={texts.roll.caption} captionHidden rows={additionsByWeek} rowKey={({ week }) => week}
              columns={[{ header: texts.roll.week, cell: ({ week }) => formatShortDate(`${week}T12:00:00Z`) }, { header: texts.roll.added, cell: ({ added }) => formatNumber(added), numeric: true }]}
            />
          </Disclosure>
        )}
      </Stack>
    </Card>
  );
}
