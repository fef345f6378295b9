import type { ReactNode } from 'react';
import { cx } from './cx.js';
import { ScreenReaderOnly } from './screen-reader-only.js';
import { Sideways } from './sideways.js';
import { texts } from './ui.texts.js';
import styles from './data-table.module.css';

export interface Column<T> {
  header: string;
  cell: (row: T) => ReactNode;
  /** Figures stand at the end of their column. */
  numeric?: boolean | undefined;
}

export interface DataTableProps<T> {
  /** What the table shows, in a sentence or a name. */
  caption: string;
  captionHidden?: boolean | undefined;
  /** The first column names the row. */
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  empty?: string | undefined;
}

/** A table with a caption; the first column is the row's heading; scrolls sideways in its own frame on a phone. */
export function DataTable<T>({ caption, captionHidden, columns, rows, rowKey, empty = texts.nothing }: DataTableProps<T>) {
  return (
    <Sideways label={texts.tableOf(caption)}>
      <table className={styles.table}>
        <caption className={styles.caption}>{captionHidden ? <ScreenReaderOnly>{caption}</ScreenReaderOnly> : caption}</caption>
        <thead>
          <tr>{columns.map(({ header, numeric }) => <th key={header} scope="col" className={cx(numeric && styles.numeric)}>{header}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ header, cell, numeric }, at) =>
                at === 0 ? <th key={header} scope="row">{cell(row)}</th> : <td key={header} className={cx(numeric && styles.numeric)}>{cell(row)}</td>,
              )}
            </tr>
          ))}
          {rows.length === 0 && <tr><td colSpan={columns.length} className={styles.empty}>{empty}</td></tr>}
        </tbody>
      </table>
    </Sideways>
  );
}
