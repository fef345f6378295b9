import pg from 'pg';

const CHANNEL = 'tribune';
/** Acts that end within this many milliseconds of each other are told once. */
const COALESCE = 15;
const LONGEST_PAUSE = 5_000;

/**
 * "Something was committed", from any process to all of them. Carries no content: who hears it looks for itself, and looks each second anyway.
 * Needs a direct connection: a pooler in between would swallow LISTEN.
 */
export class Signal {
  private client: pg.Client | undefined;
  private telling: NodeJS.Timeout | undefined;
  private again: NodeJS.Timeout | undefined;
  private failures = 0;
  private stopped = false;

  constructor(
    private readonly url: string,
    private readonly heard: () => void,
  ) {}

  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, keepAlive: true, application_name: 'tribune signal' });
    client.on('notification', this.heard);
    // heard as long as it is there: who is killed says so and hangs up, perhaps together with the answer to LISTEN, and what nobody hears ends the process
    let lost = false;
    const lose = (): void => {
      if (!lost) this.lost(client);
      lost = true;
    };
    client.on('error', lose).on('end', lose);
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch {
      return lose();
    }
    if (lost) return;
    if (this.stopped) return void client.end().catch(() => undefined);
    this.client = client;
    this.failures = 0;
    // What was told while nobody listened.
    this.heard();
  }

  /** To be called after a commit, as often as one likes. */
  tell(): void {
    this.telling ??= setTimeout(() => {
      this.telling = undefined;
      this.client?.query(`notify ${CHANNEL}`).catch(() => undefined);
    }, COALESCE);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.telling);
    clearTimeout(this.again);
    const { client } = this;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private lost(client: pg.Client): void {
    if (client === this.client) this.client = undefined;
    client.removeAllListeners('notification');
    client.end().catch(() => undefined);
    if (this.stopped) return;
    clearTimeout(this.again);
    this.again = setTimeout(() => void this.start(), Math.min(LONGEST_PAUSE, 100 * 2 ** this.failures++));
  }
}
