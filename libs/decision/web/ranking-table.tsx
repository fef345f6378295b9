import { LEAVE } from '@tribune/decision/domain';
import { DataTable, Disclosure, type Column } from '@tribune/ui';
import type { Decision, Vote } from './decision.documents.js';
import { texts } from './deliberating.texts.js';
import { optionName } from './rank-picker.js';

type Ranking = NonNullable<NonNullable<Vote['tally']>['ranking']>;
interface Line {
  letter: string;
  counts: readonly number[];
}

/** How a ranking was counted: how many ballots put the row's option above the column's (D4). */
export function RankingTable({ decision, basis, ranking }: { decision: Decision; basis: number; ranking: Ranking }) {
  const options = decision.revisions.find(({ number }) => number === basis)?.options ?? [];
  const { table, against, leave } = texts.ranking;
  const short = (letter: string) => (letter === LEAVE ? leave : letter);
  const columns: Column<Line>[] = [
    { header: against, cell: ({ letter }) => optionName(options, letter) },
    ...ranking.options.map((letter, at): Column<Line> => ({ header: short(letter), numeric: true, cell: ({ letter: row, counts }) => (row === letter ? '–' : (counts[at] ?? 0)) })),
  ];
  const rows = ranking.options.map((letter, at) => ({ letter, counts: ranking.preferred[at] ?? [] }));
  return <Disclosure summary={table}><DataTable caption={table} captionHidden columns={columns} rows={rows} rowKey={({ letter }) => letter} /></Disclosure>;
}
