import { Activity } from './activity.types.js';

/** Nobody who reads at all is this far behind: who is asks for the page anew, which tells more than a thousand reasons to do so. */
const LONGEST_QUEUE = 1_000;

/** One subscriber's own queue, read at the subscriber's pace: nobody waits for a slow reader, and who is more than a thousand behind is cut off. */
export class Listener implements AsyncIterableIterator<Activity> {
  private queue: Activity[] = [];
  private waiting: ((result: IteratorResult<Activity>) => void) | undefined;
  private ended = false;
  /** What it has begun with: heard of again, it is left out. */
  private readonly begunWith = new Set<string>();

  constructor(
    readonly token: string,
    readonly organizationId: string,
    private readonly left: (listener: Listener) => void,
    private readonly hangUp: (reason: string) => void = () => undefined,
  ) {}

  /** Before anything is read from it: puts first what had happened before. */
  beginWith(before: readonly Activity[]): void {
    for (const { id } of before) this.begunWith.add(id);
    this.queue = [...before, ...this.queue.filter(({ id }) => !this.begunWith.delete(id))];
  }

  hear(activity: Activity): void {
    if (this.ended || this.begunWith.delete(activity.id)) return;
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting) return waiting({ value: activity, done: false });
    this.queue.push(activity);
    if (this.queue.length <= LONGEST_QUEUE) return;
    this.queue = [];
    this.end();
    this.hangUp('Read too slowly');
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
