import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { mayHear } from '@tribune/audit/domain';
import type { Actor } from '@tribune/kernel/domain';
import { toNodeId } from '@tribune/kernel/server';
import { ActivityStore, type ActivityEvent } from './activity.store.js';
import type { Activity } from './activity.types.js';
import { Listener } from './listener.js';
import { OpenSubscriptions } from './open-subscriptions.js';
import type { Seen } from './seen.js';
import { Signal } from './signal.js';

const EACH = 1_000;
/** Sessions are asked for anew with every event, and this often where nothing happens. */
const SESSIONS_EACH = 10_000;

export interface Listening {
  readonly hangUp?: ((reason: string) => void) | undefined;
  readonly secondsBefore?: number;
}

interface Audience {
  /** What has been handed out, or had happened when the first of them came. */
  seen: Seen;
  readonly listeners: Set<Listener>;
  sessionsSeenAt: number;
}

/** The one tail of this process: follows the events of every organization that somebody here listens to, and hands each to those who may hear it. */
@Injectable()
export class ActivityTail implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly audiences = new Map<string, Audience>();
  private readonly signal = new Signal(process.env['DATABASE_DIRECT_URL'] ?? process.env['DATABASE_URL'] ?? '', () => this.wake());
  private readonly each = setInterval(() => this.wake(), EACH).unref();
  private reading: Promise<void> | undefined;
  private asked = false;
  private readonly open = new OpenSubscriptions();

  constructor(private readonly store: ActivityStore) {}

  onApplicationBootstrap(): void {
    void this.signal.start();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.each);
    await this.signal.stop();
    for (const { listeners } of this.audiences.values()) for (const listener of listeners) listener.end();
    await this.reading;
  }

  /** To be called when an act has been committed here: tells every process, this one among them. */
  tell(): void {
    this.signal.tell();
  }

  /** `hangUp` ends the connection of who reads too slowly; what happened in `secondsBefore` comes first. */
  async listen(actor: Pick<Actor, 'token' | 'organizationId' | 'personId'>, { hangUp, secondsBefore = 0 }: Listening = {}): Promise<Listener> {
    // counted before anything is waited for: who opens a thousand at once is refused, too
    const leave = this.open.enter(actor.personId);
    const { organizationId } = actor;
    const seen =
      this.audiences.get(organizationId)?.seen ??
      (await this.store.seen().catch((error: unknown) => {
        leave();
        throw error;
      }));
    const audience = this.audiences.get(organizationId) ?? { seen, listeners: new Set(), sessionsSeenAt: Date.now() };
    this.audiences.set(organizationId, audience);
    const listener = new Listener(actor.token, organizationId, (gone) => {
      leave();
      audience.listeners.delete(gone);
      if (audience.listeners.size === 0 && this.audiences.get(organizationId) === audience) this.audiences.delete(organizationId);
    }, hangUp);
    audience.listeners.add(listener);
    await this.begin(listener, secondsBefore).catch((error: unknown) => {
      listener.end();
      throw error;
    });
    return listener;
  }

  /** Asked after it has begun to hear: what happens meanwhile is heard, what had happened is in what is asked for here. */
  private async begin(listener: Listener, seconds: number): Promise<void> {
    const { token, organizationId } = listener;
    const seen = await this.store.seen();
    const events = seconds > 0 ? await this.store.before(organizationId, seconds, seen) : [];
    const viewer = events.length > 0 && (await this.store.viewers(organizationId, [token])).get(token);
    const heard = viewer ? events.filter((event) => mayHear(viewer, event)) : [];
    listener.begin(latestOfEach(heard).map(activityOf), seen);
  }

  private wake(): void {
    this.asked = true;
    this.reading ??= this.read().finally(() => (this.reading = undefined));
  }

  private async read(): Promise<void> {
    while (this.asked) {
      this.asked = false;
      for (const [organizationId, audience] of this.audiences) {
        // A database that is away for a moment: what has been seen stands, the next second tries again.
        await this.follow(organizationId, audience).catch(() => undefined);
      }
    }
  }

  private async follow(organizationId: string, audience: Audience): Promise<void> {
    let { seen } = audience;
    for await (const page of this.store.since(organizationId, seen)) {
      const isSessionsTurn = Date.now() - audience.sessionsSeenAt > SESSIONS_EACH;
      if (page.events.length > 0 || isSessionsTurn) await this.handOut(organizationId, audience, page.events);
      seen = page.seen;
    }
    audience.seen = seen;
  }

  private async handOut(organizationId: string, audience: Audience, events: readonly ActivityEvent[]): Promise<void> {
    const listeners = [...audience.listeners];
    const viewers = await this.store.viewers(organizationId, [...new Set(listeners.map(({ token }) => token))]);
    audience.sessionsSeenAt = Date.now();
    const told = events.map((event) => ({ event, activity: activityOf(event) }));
    for (const listener of listeners) {
      const viewer = viewers.get(listener.token);
      if (!viewer) {
        listener.hear({ id: 'end', type: 'SessionEnded', subjectType: 'Session', subjectId: toNodeId('Organization', organizationId), at: new Date() });
        listener.end();
        continue;
      }
      for (const { event, activity } of told) if (mayHear(viewer, event)) listener.hear(activity, event.xid);
    }
  }
}

/** One object for all who may hear of it: what is answered is made once for it (apps/api/src/live-answers.ts). */
const activityOf = ({ id, type, subjectType, subjectId, at }: ActivityEvent): Activity => ({ id, type, subjectType, subjectId: toNodeId(subjectType, subjectId), at });

/** Of each thing what happened to it last, in the order in which that happened. */
function latestOfEach(events: readonly ActivityEvent[]): ActivityEvent[] {
  const latest = new Map<string, ActivityEvent>();
  for (const event of events) {
    const subject = `${event.subjectType}:${event.subjectId}`;
    // what is set again keeps its place otherwise
    latest.delete(subject);
    latest.set(subject, event);
  }
  return [...latest.values()];
}
