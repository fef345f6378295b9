import { Activity } from './activity.types.js';

const LONGEST_QUEUE = 1_000;

/**
 * One subscriber's own queue, read at the subscriber's pace: nobody waits for a slow reader. Beyond a thousand, what waits is kept once per
 * thing and kind of event, since each only says "ask again".
 */
export class Listener implements AsyncIterableIterator<Activity> {
  private queue: Activity[] = [];
  private waiting: ((result: IteratorResult<Activity>) => void) | undefined;
  private ended = false;

  constructor(
    readonly token: string,
    readonly organizationId: string,
    private readonly left: (listener: Listener) => void,
  ) {}

  hear(activity: Activity): void {
    if (this.ended) return;
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting) return waiting({ value: activity, done: false });
    this.queue.push(activity);
    if (this.queue.length > LONGEST_QUEUE) this.queue = [...new Map(this.queue.map((each) => [`${each.subjectId} ${each.type}`, each])).values()].slice(-LONGEST_QUEUE);
  }

  /** No more after what is queued. */
  end(): void {
    this.ended = true;
    this.waiting?.({ value: undefined, done: true });
    this.left(this);
  }

  next(): Promise<IteratorResult<Activity>> {
    const first = this.queue.shift();
    if (first) return Promise.resolve({ value: first, done: false });
    if (this.ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => (this.waiting = resolve));
  }

  return(): Promise<IteratorResult<Activity>> {
    this.queue = [];
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
