/** As the database says it (sql/seen.sql): numbers of transactions, too large for a number of JavaScript. */
export interface SeenRow {
  readonly ended: string;
  readonly begun: string;
  readonly running: readonly string[];
}

/** Which transactions had ended when somebody began to listen: what they did had happened by then, whenever the tail comes past it (PostgreSQL, "pg_snapshot Components"). */
export class Seen {
  private readonly ended: bigint;
  private readonly begun: bigint;
  private readonly running: ReadonlySet<string>;

  constructor({ ended, begun, running }: SeenRow) {
    this.ended = BigInt(ended);
    this.begun = BigInt(begun);
    this.running = new Set(running);
  }

  has(xid: string): boolean {
    const number = BigInt(xid);
    return number < this.ended || (number < this.begun && !this.running.has(xid));
  }
}
