/** As the database says it (sql/seen.sql): numbers of transactions, too large for a number of JavaScript. */
export interface SeenRow {
  readonly ended: string;
  readonly begun: string;
  readonly running: readonly string[];
}

/** Which transactions had ended at some moment: what they did had happened by then (PostgreSQL, "pg_snapshot Components"). */
export class Seen implements SeenRow {
  readonly ended: string;
  readonly begun: string;
  readonly running: readonly string[];
  private readonly numbers: { readonly ended: bigint; readonly begun: bigint; readonly running: ReadonlySet<string> };

  constructor({ ended, begun, running }: SeenRow) {
    [this.ended, this.begun, this.running] = [ended, begun, running];
    this.numbers = { ended: BigInt(ended), begun: BigInt(begun), running: new Set(running) };
  }

  has(xid: string): boolean {
    const number = BigInt(xid);
    const { ended, begun, running } = this.numbers;
    return number < ended || (number < begun && !running.has(xid));
  }
}
