export interface CsvRow {
  /** As a spreadsheet counts: the heading is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Why the file as a whole cannot be read; null when it can. */
  readonly problem: { readonly row: number; readonly message: string } | null;
}
