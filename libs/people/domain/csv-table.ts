export interface CsvRow {
  /** As a spreadsheet counts: the heading is row 1. Where none was written, the first row of cells is. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Nobody wrote this heading: the rows stand in the usual order. */
  readonly headingAdded?: boolean;
  /** Why the file as a whole cannot be read; null when it can. */
  readonly problem: { readonly row: number; readonly message: string } | null;
}
