import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import type { WebSocket } from 'ws';

/** Asked while it leaves, too: whether it is alive, whether it is ready. */
const PROBES = new Set(['/healthz', '/readyz']);
/** Who has not said goodbye by then has gone; and who still sends what we would have to answer comes elsewhere with it. */
const GOODBYE_MS = 2_000;
const SENDING_MS = 3_000;

/** How this process leaves without anybody's noticing: what is in hand is finished, what comes is sent elsewhere, who listens is told to come again. */
@Injectable()
export class Departure {
  /** Not ready any more: a balancer that asks sends nobody else. */
  begun = false;
  private refusing = false;
  private readonly inHand = new Set<Request>();
  private finished: (() => void) | undefined;
  private readonly lines = new Set<WebSocket>();

  /** Counts who is being answered. Nothing of what it refuses was begun, so that the same may be sent to another process at once. */
  readonly door = (request: Request, response: Response, next: NextFunction): void => {
    if (PROBES.has(request.path)) return next();
    if (this.refusing) {
      const message = 'This process is being stopped. Nothing was done: try again in a moment.';
      return void response.status(503).set({ connection: 'close', 'retry-after': '1' }).json({ errors: [{ message, extensions: { code: 'UNAVAILABLE' } }] });
    }
    this.inHand.add(request);
    response.once('close', () => {
      this.inHand.delete(request);
      if (this.inHand.size === 0) this.finished?.();
    });
    next();
  };

  /** A live connection that has been opened; false when it comes too late. */
  admit(line: WebSocket): boolean {
    if (this.refusing) line.close(GOING_AWAY, 'Going away');
    else this.lines.add(line.once('close', () => this.lines.delete(line)));
    return !this.refusing;
  }

  /** Still serves for `drainMs`, in which a balancer finds out; then finishes what is in hand and takes nothing new. */
  async begin(drainMs: number): Promise<void> {
    this.begun = true;
    await sleep(drainMs);
    this.refusing = true;
    const lines = [...this.lines];
    for (const line of lines) line.close(GOING_AWAY, 'Going away');
    const impatience = setTimeout(() => lines.forEach((line) => line.terminate()), GOODBYE_MS);
    // nothing of it has begun: a request that has not come whole is answered by nobody
    const tired = setTimeout(() => this.inHand.forEach((request) => request.complete || request.destroy()), SENDING_MS);
    if (this.inHand.size > 0) await new Promise<void>((resolve) => (this.finished = resolve));
    clearTimeout(tired);
    for (const deadline = Date.now() + GOODBYE_MS; this.lines.size > 0 && Date.now() < deadline; ) await sleep(10);
    clearTimeout(impatience);
    for (const line of this.lines) line.terminate();
  }
}

const GOING_AWAY = 1001;
