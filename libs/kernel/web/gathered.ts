const TOGETHER = 700;
const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 60_000;
const TRIES = 8;

/** Says whether it got through. */
export type Send = (ids: string[]) => Promise<boolean>;

/** Gathers what comes within a moment into one request. One that does not get through is sent again, later and later, with what has come meanwhile; nothing is lost by a lost connection. */
export class Gathered {
  private readonly waiting = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending = false;
  private failed = 0;

  constructor(private readonly send: Send) {}

  add(id: string): void {
    this.waiting.add(id);
    // while it is tried again, what is new waits with the rest
    if (!this.sending && this.failed === 0) this.after(TOGETHER);
  }

  /** The connection is back: no need to wait for the next try. */
  again(): void {
    this.failed = 0;
    if (this.waiting.size > 0 && !this.sending) this.after(0);
  }

  private after(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async flush(): Promise<void> {
    const ids = [...this.waiting];
    this.sending = true;
    const done = await this.send(ids).catch(() => false);
    this.sending = false;
    if (done) {
      ids.forEach((id) => this.waiting.delete(id));
      this.failed = 0;
      if (this.waiting.size > 0) this.after(TOGETHER);
    } else if (++this.failed < TRIES) {
      this.after(Math.min(FIRST_RETRY * 2 ** (this.failed - 1), LONGEST_RETRY));
    } else {
      // what keeps failing is no matter of the connection; the next one that comes tries again
      this.failed = 0;
    }
  }
}
