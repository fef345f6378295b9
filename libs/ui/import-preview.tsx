import type { ReactNode } from 'react';
import { DataTable } from './data-table.js';
import { formatNumber } from './words/index.js';
import { Notice } from './notice.js';
import { texts } from './ui.texts.js';
import styles from './import-preview.module.css';

export interface RowProblem {
  /** As the reader counts in their file: the heading is row 1; 0 is none of them. */
  row: number;
  field: string;
  sentence: string;
}

export interface ImportPreviewProps {
  /** How many rows the file has. */
  rows: number;
  problems: readonly RowProblem[];
  /** "12 new, 3 changed, 40 as they are" */
  effect?: ReactNode;
  /** How many there are, in words: "12 customers". */
  counted: string;
}

/** What an import would do, before it does anything: every bad row by number, field and sentence; nothing happens until all are mended. */
export function ImportPreview({ rows, problems, effect, counted }: ImportPreviewProps) {
  const bad = new Set(problems.map(({ row }) => row)).size;
  if (bad === 0) return <Notice tone="agree" title={texts.mend.none(counted)}>{effect}</Notice>;
  return (
    <div className={styles.preview}>
      <Notice tone="object" urgent title={rows < bad ? texts.mend.unread : texts.mend.some(bad, rows)}>
        {texts.mend.sentence}
      </Notice>
      <DataTable
        caption={texts.mend.caption}
        captionHidden
        rows={problems}
        rowKey={({ row, field, sentence }) => `${row} ${field} ${sentence}`}
        columns={[
          { header: texts.mend.row, cell: ({ row }) => (row === 0 ? '–' : formatNumber(row)) },
          { header: texts.mend.field, cell: ({ field }) => field },
          { header: texts.mend.wrong, cell: ({ sentence }) => sentence },
        ]}
      />
    </div>
  );
}
