/** Work that is asked for often and done one at a time: what is asked meanwhile is done once more afterwards. */
export class Round {
  private running: Promise<void> | undefined;
  private asked = false;
  private stopped = false;
  private lastComplaint = '';

  constructor(private readonly work: () => Promise<void>) {}

  ask(): void {
    if (this.stopped) return;
    this.asked = true;
    this.running ??= this.run().finally(() => (this.running = undefined));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async run(): Promise<void> {
    while (this.asked && !this.stopped) {
      this.asked = false;
      await this.work().then(() => (this.lastComplaint = ''), (error: unknown) => this.complain(error));
    }
  }

  /** A database that is away for an hour is one line in the log, not three thousand. */
  private complain(error: unknown): void {
    const complaint = error instanceof Error ? error.message : String(error);
    if (complaint !== this.lastComplaint) console.error(JSON.stringify({ level: 'error', process: 'worker', message: complaint }));
    this.lastComplaint = complaint;
  }
}
