import { Activity } from './activity.types.js';
import type { Seen } from './seen.js';

/** Nobody who reads at all is this far behind: who is asks for the page anew, which tells more than a thousand reasons to do so. */
const LONGEST_QUEUE = 1_000;

/** One subscriber's own queue, read at the subscriber's pace: nobody waits for a slow reader, and who is more than a thousand behind is cut off. */
export class Listener implements AsyncIterableIterator<Activity> {
  private queue: Activity[] = [];
  private waiting: ((result: IteratorResult<Activity>) => void) | undefined;
  private ended = false;
  /** What had happened when it began is not told as news, though the tail may come past it only now: it waits for the oldest transaction of the whole server. */
  private seen: Seen | undefined;
  /** What is heard before that is known. */
  private early: { readonly activity: Activity; readonly xid: string | undefined }[] | undefined = [];

  constructor(
    readonly token: string,
    readonly organizationId: string,
    private readonly left: (listener: Listener) => void,
    private readonly hangUp: (reason: string) => void = () => undefined,
  ) {}

  /** Before anything is read from it: puts first what is to be told of the time before, and leaves out the rest of that. */
  begin(before: readonly Activity[], seen: Seen): void {
    const early = this.early ?? [];
    this.early = undefined;
    this.seen = seen;
    this.queue = [...before, ...early.flatMap(({ activity, xid }) => (xid && seen.has(xid) ? [] : [activity]))];
  }

  /** What happened, and in which transaction; without one it is told whenever it was. */
  hear(activity: Activity, xid?: string): void {
    if (this.ended) return;
    if (this.early) return void this.early.push({ activity, xid });
    if (xid && this.seen?.has(xid)) return;
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
