import { createHash } from 'node:crypto';
import { HttpException, Injectable, SetMetadata } from '@nestjs/common';
import { Refused, type Actor } from '@tribune/kernel/domain';
import type { Request, Response } from 'express';
import { addressOf } from './address-of.js';
import { Database } from './database.js';
import type { Rate } from './rates.js';
import { refusalOf } from './refusal.types.js';

const RATES = 'tribune:rates';
/** Says how often a field of Query, Mutation or Subscription may be asked, for each time it is executed: nine aliases are nine. A mutation without has ACTS. */
export const Limited = (rates: readonly Rate[]) => SetMetadata(RATES, rates);
export const ratesOf = (handler: object): readonly Rate[] | undefined => Reflect.getMetadata(RATES, handler) as readonly Rate[] | undefined;

/** Who asks, for what. */
export interface Asking {
  readonly actor: Pick<Actor, 'personId'> | null;
  readonly req?: Request;
  readonly res?: Response;
  readonly mailbox?: string | undefined;
}

interface Kept {
  taken: number;
  until: number;
  /** When it is possible again, as far as is known; and until when nobody asks whether it is. */
  opensAt: number;
  closedUntil: number;
  /** Under way, where somebody waits to hear whether there are turns left. */
  asking?: Promise<unknown> | undefined;
}

/** From here on a rate is counted by tens: what this process has not told the others about is at most nine. Somebody who acts at human pace costs the database nothing. */
const MANY = 100;
const TEN = 10;
/** Who was refused is not asked about again for so long: being refused costs next to nothing. */
const CLOSED_MS = 1_000;
const ROOM = 50_000;

/** Turns at what is limited. PostgreSQL counts, for all processes together (kernel.take_turn: one statement; a library would need tables that the API may write). */
@Injectable()
export class Turns {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly database: Database) {}

  /** Refuses who comes too often, and says when to come again: as TooManyRequests, and as `Retry-After` over HTTP. */
  async demand(rates: readonly Rate[], asking: Asking): Promise<void> {
    if (process.env['RATE_LIMITS'] === 'off') return;
    for (const rate of rates) {
      const who = counted(rate, asking);
      const wait = who ? await this.take(rate, who) : 0;
      if (wait === 0) continue;
      asking.res?.setHeader('retry-after', String(wait));
      throw new Refused('TooManyRequests', { retryAfterSeconds: wait });
    }
  }

  /** The same where files are asked for: 429. */
  async demandFile(rates: readonly Rate[], asking: Asking): Promise<void> {
    await this.demand(rates, asking).catch((error: unknown) => {
      throw error instanceof Refused ? new HttpException(refusalOf(error.code, error.data)?.message ?? error.code, 429) : error;
    });
  }

  private async take(rate: Rate, who: string): Promise<number> {
    const kept = this.keptOf(`${rate.kind}\n${who}`, performance.now(), rate.seconds * 1_000);
    // who comes meanwhile goes by the same answer, or a thousand at once would all be past before it came
    while (kept.asking) await kept.asking;
    const now = performance.now();
    if (kept.closedUntil > now) return Math.max(1, Math.ceil((kept.opensAt - now) / 1_000));
    const lot = rate.times >= MANY ? TEN : 1;
    kept.taken += 1;
    if (kept.taken % lot !== 0) return 0;
    const wait = this.report(rate, who, lot, kept);
    if (lot > 1) kept.asking = wait.catch(() => undefined).then(() => (kept.asking = undefined));
    return wait;
  }

  private async report({ kind, times, seconds }: Rate, who: string, lot: number, kept: Kept): Promise<number> {
    const [row] = await this.database.askAsStranger<{ wait: number }>('select kernel.take_turn($1, $2, $3, $4, $5) as wait', [kind, who, lot, times, seconds]);
    const wait = row?.wait ?? 0;
    if (wait > 0) {
      // the next one asks again
      kept.taken = lot - 1;
      kept.closedUntil = performance.now() + CLOSED_MS;
      kept.opensAt = performance.now() + wait * 1_000;
    }
    return wait;
  }

  private keptOf(key: string, now: number, window: number): Kept {
    const known = this.kept.get(key);
    if (known && known.until > now) return known;
    if (this.kept.size >= ROOM) for (const [other, { until }] of this.kept) if (until <= now) this.kept.delete(other);
    // somebody who sends more keys than there is room for is forgotten rather than remembered for ever
    if (this.kept.size >= ROOM) this.kept.clear();
    const fresh = { taken: 0, until: now + window, opensAt: 0, closedUntil: 0 };
    this.kept.set(key, fresh);
    return fresh;
  }
}

function counted({ by }: Rate, { actor, req, mailbox }: Asking): string | null {
  if (by === 'MAILBOX') return mailbox ? createHash('sha256').update(mailbox.trim().toLowerCase()).digest('hex') : null;
  return by === 'PERSON' && actor ? actor.personId : addressOf(req);
}
