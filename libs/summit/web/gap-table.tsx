import { SMALL_SAMPLE } from '@tribune/scorecard/domain';
import type { GapKind } from '@tribune/summit/domain';
import { DataTable, StateBadge, Text, type Tone } from '@tribune/ui';
import styles from './gap-picture.module.css';
import type { GapRow } from './gap-picture.js';
import { texts } from './part-one.texts.js';
import type { AttributeGap } from './summit.documents.js';

const TONES: Readonly<Record<GapKind, Tone>> = { BELIEVED_HIGHER: 'object', BELIEVED_LOWER: 'waiting', NO_DIFFERENCE: 'agree', UNKNOWN: 'stale' };
const words = texts.beliefs;

/** The picture's twin, with what each figure stands on; the largest gap first. */
export function GapTable({ rows, mine }: { rows: readonly GapRow[]; mine: (row: GapRow) => number | null }) {
  return (
    <DataTable caption={words.picture} captionHidden rows={rows} rowKey={({ stage }) => stage.id} columns={[
      { header: words.table.stage, cell: ({ stage }) => texts.vision.numbered(stage.position, stage.name) },
      { header: words.table.gap, cell: ({ gap }) => <StateBadge size="sm" tone={TONES[gap.kind]} label={words.gaps[gap.kind](gap.difference ?? 0)} /> },
      { header: words.table.believed, cell: (row) => <Believed gap={row.gap} mine={mine(row)} /> },
      { header: words.table.measured, cell: ({ gap: { measured } }) => (measured ? <Two above={words.measured(measured.value, measured.low, measured.high, measured.n)} below={[measured.n !== null && measured.n < SMALL_SAMPLE && words.small, words.source(measured.source, measured.measuredOn)]} /> : words.notMeasured) },
      { header: words.table.best, cell: ({ gap: { best } }) => (best ? <Two above={words.competitor(best.competitor ?? '', best.value)} below={[words.source(best.source, best.measuredOn)]} /> : words.noCompetitor) },
    ]} />
  );
}

function Believed({ gap: { median, lowest, highest, beliefs }, mine }: { gap: AttributeGap; mine: number | null }) {
  if (median === null || lowest === null || highest === null) return words.nothingBelieved;
  const seen = beliefs.filter(({ hadSeen }) => hadSeen).length;
  return <Two above={words.believed(median, lowest, highest, beliefs.length)} below={[mine !== null && words.mine(mine), seen > 0 && words.hadSeen(seen)]} />;
}

const Two = ({ above, below }: { above: string; below: readonly (string | false)[] }) => <div className={styles.cell}><span>{above}</span><Text as="span" size="xs" tone="muted">{below.filter(Boolean).join(' · ')}</Text></div>;
