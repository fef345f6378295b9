import { Injectable } from '@nestjs/common';
import { WEBHOOK_KINDS, webhookKindOf, type WebhookKind } from '@tribune/integration/domain';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { allowedSubnets, Database, toNodeId, type Tx } from '@tribune/kernel/server';
import { messageId } from './sign.js';
import { problemWith } from './webhook-url.js';
import { Delivery, Webhook } from './webhook.types.js';

export interface WebhookInput {
  readonly name: string;
  readonly url: string;
  readonly kinds: readonly WebhookKind[];
}

type AsJson<T> = { readonly [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K] };
type WebhookRow = Omit<AsJson<Webhook>, 'kinds' | 'uuid'> & { readonly kinds: string[] };
type DeliveryRow = Omit<AsJson<Delivery>, 'kind' | 'messageId'> & { readonly kind: string };

const date = (at: string | null): Date | null => (at === null ? null : new Date(at));
const namesOf = (kinds: readonly WebhookKind[]): string[] => [...new Set(kinds)].map((kind) => WEBHOOK_KINDS[kind]);

/** The only way to webhooks: functions that demand an administrator's session. The API's login reads none of their tables. */
@Injectable()
export class WebhookStore {
  constructor(private readonly database: Database) {}

  async all(actor: Actor): Promise<Webhook[]> {
    const [row] = await this.database.as(actor, (tx) => tx.query<{ all: WebhookRow[] }[]>('select integration.webhooks($1) as all', [actor.token]));
    return (row?.all ?? []).map((each) =>
      Object.assign(new Webhook(), {
        ...each, uuid: each.id, id: toNodeId('Webhook', each.id), kinds: each.kinds.flatMap((kind) => webhookKindOf(kind) ?? []),
        addedAt: new Date(each.addedAt), failingSince: date(each.failingSince), deliveredAt: date(each.deliveredAt), previousSecretUntil: date(each.previousSecretUntil),
      }),
    );
  }

  async find(actor: Actor, uuid: string): Promise<Webhook | null> {
    return (await this.all(actor)).find((each) => each.uuid === uuid) ?? null;
  }

  async demand(actor: Actor, uuid: string): Promise<Webhook> {
    const found = await this.find(actor, uuid);
    if (!found) throw new Refused('NotFound', { type: 'Webhook' });
    return found;
  }

  async deliveries(actor: Actor, webhookId: string, before: number | null, most: number): Promise<Delivery[]> {
    const [row] = await this.database.as(actor, (tx) => tx.query<{ page: DeliveryRow[] }[]>('select integration.deliveries($1, $2, $3, $4) as page', [actor.token, webhookId, before, most]));
    return (row?.page ?? []).map((each) =>
      Object.assign(new Delivery(), { ...each, messageId: messageId(webhookId, each.number), kind: webhookKindOf(each.kind), happenedAt: new Date(each.happenedAt), triedAt: date(each.triedAt), nextAttemptAt: date(each.nextAttemptAt) }),
    );
  }

  async add(tx: Tx, actor: Actor, { name, url, kinds }: WebhookInput, secret: string): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>('select integration.add_webhook($1, $2, $3, $4, $5) as id', [actor.token, name.trim(), url, namesOf(kinds), secret]);
    demandUsable(url);
    return row?.id ?? '';
  }

  async change(tx: Tx, actor: Actor, id: string, { name, url, kinds }: WebhookInput): Promise<void> {
    await tx.query('select integration.change_webhook($1, $2, $3, $4, $5)', [actor.token, id, name.trim(), url, namesOf(kinds)]);
    demandUsable(url);
  }

  pause = (tx: Tx, actor: Actor, id: string, paused: boolean): Promise<unknown> => tx.query('select integration.pause_webhook($1, $2, $3)', [actor.token, id, paused]);
  remove = (tx: Tx, actor: Actor, id: string): Promise<unknown> => tx.query('select integration.remove_webhook($1, $2)', [actor.token, id]);
  roll = (tx: Tx, actor: Actor, id: string, secret: string): Promise<unknown> => tx.query('select integration.roll_webhook_secret($1, $2, $3)', [actor.token, id, secret]);
  test = (tx: Tx, actor: Actor, id: string): Promise<unknown> => tx.query('select integration.test_webhook($1, $2)', [actor.token, id]);

  async replay(tx: Tx, actor: Actor, id: string, number: number | null, since: Date | null): Promise<number> {
    const [row] = await tx.query<{ replayed: number }[]>('select integration.replay_deliveries($1, $2, $3, $4) as replayed', [actor.token, id, number, since]);
    return row?.replayed ?? 0;
  }
}

/** After the act itself has asked who may do this, and before anything of it stays. */
function demandUsable(url: string): void {
  const problem = problemWith(url, allowedSubnets('WEBHOOK_ALLOW'));
  if (problem) throw new Refused('WebhookAddressRefused', { field: 'url', problem });
}
