import { formatNumber, formatPercent } from '@tribune/kernel/web';
import { Cluster, DataTable, StateBadge } from '@tribune/ui';
import type { Result } from './election.documents.js';
import { texts } from './result.texts.js';

type Line = Result['lines'][number];
interface Row { key: string; place: string; name: string; approvals: number; outcome: { label: string; tone: 'final' | 'agree' | 'neutral' } }

/** Every line of the count in figures, "none of these" among them. */
export function ResultTable({ result }: { result: Result }) {
  const { lines, voted, noneVotes } = result;
  const none: Row = { key: 'none', place: '–', name: texts.none, approvals: noneVotes, outcome: { label: texts.outcomes.none, tone: 'neutral' } };
  const rows = [...lines.map((line): Row => ({ key: line.key, place: String(line.place), name: line.name, approvals: line.approvals, outcome: outcomeOf(line, result) })), none];
  const { columns } = texts;
  return (
    <DataTable
      caption={texts.caption} rows={rows} rowKey={({ key }) => key}
      columns={[
        { header: columns.name, cell: ({ name, outcome }) => <Cluster gap="xs"><span>{name}</span><StateBadge size="sm" {...outcome} /></Cluster> },
        { header: columns.place, cell: ({ place }) => place, numeric: true },
        { header: columns.approvals, cell: ({ approvals }) => formatNumber(approvals), numeric: true },
        { header: columns.share, cell: ({ approvals }) => (voted === 0 ? '–' : formatPercent(approvals / voted, 1)), numeric: true },
      ]}
    />
  );
}

function outcomeOf(line: Line, { lines, noneVotes }: Result): Row['outcome'] {
  const { outcomes } = texts;
  if (line.elected) return line === lines.find(({ elected }) => elected) ? { label: outcomes.champion, tone: 'final' } : { label: outcomes.alternate, tone: 'agree' };
  return { label: !line.stood ? outcomes.barred : line.approvals <= noneVotes ? outcomes.notAbove : outcomes.notAmong, tone: 'neutral' };
}
