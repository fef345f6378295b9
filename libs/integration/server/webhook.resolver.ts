import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { hasRole, type Actor } from '@tribune/kernel/domain';
import { Access, afterKey, fromNodeId, Limited, MAILS, Me, Nodes, Once, PageArgs, pageOf, signedIn, type AccessRule, type Connection } from '@tribune/kernel/server';
import { addWebhook, AddWebhookInput, AddWebhookResult } from './add-webhook.js';
import { changeWebhook, ChangeWebhookInput, ChangeWebhookResult } from './change-webhook.js';
import { pauseWebhook, PauseWebhookInput, PauseWebhookResult } from './pause-webhook.js';
import { removeWebhook, RemoveWebhookInput, RemoveWebhookResult } from './remove-webhook.js';
import { replayDeliveries, ReplayDeliveriesInput, ReplayDeliveriesResult } from './replay-deliveries.js';
import { rollWebhookSecret, RollWebhookSecretInput, RollWebhookSecretResult } from './roll-webhook-secret.js';
import { testWebhook, TestWebhookInput, TestWebhookResult } from './test-webhook.js';
import type { WebhookHands } from './webhook.hands.js';
import { WebhookStore } from './webhook.store.js';
import { DeliveryConnection, Webhook, type Delivery } from './webhook.types.js';

const administrators: AccessRule = (actor) => actor !== null && hasRole(actor, 'ADMIN');

/** For administrators alone; the functions in SQL demand it again. */
@Resolver(() => Webhook)
export class WebhookResolver implements WebhookHands {
  constructor(
    readonly once: Once,
    readonly store: WebhookStore,
    nodes: Nodes,
  ) {
    nodes.register('Webhook', async (actor, uuid) => (administrators(actor) ? store.find(actor, uuid) : null));
  }

  @Access(administrators)
  @Query(() => [Webhook], { description: 'Every program that is told what happens here.' })
  webhooks(@Me() actor: Actor): Promise<Webhook[]> {
    return this.store.all(actor);
  }

  @Access(administrators)
  @Query(() => Webhook, { nullable: true, description: 'One of them; null where there is none.' })
  webhook(@Me() actor: Actor, @Args('id', { type: () => ID, description: 'Which.' }) id: string): Promise<Webhook | null> {
    return this.store.find(actor, fromNodeId('Webhook', id));
  }

  @ResolveField(() => DeliveryConnection, { description: 'What it was told, the newest first; kept for thirty days.' })
  async deliveries(@Me() actor: Actor, @Parent() { uuid }: Webhook, @Args() args: PageArgs): Promise<Connection<Delivery>> {
    const before = afterKey(args, ['integer'])?.[0] ?? null;
    return pageOf(await this.store.deliveries(actor, uuid, before, args.first + 1), args, ({ number }) => [number], (delivery) => delivery);
  }

  @Access(signedIn)
  @Mutation(() => AddWebhookResult, { description: 'Has a program told what happens: for administrators.' })
  addWebhook(@Me() actor: Actor, @Args('input') input: AddWebhookInput) {
    return addWebhook(this, actor, input);
  }

  @Access(signedIn)
  @Mutation(() => ChangeWebhookResult, { description: 'Changes a webhook: for administrators.' })
  changeWebhook(@Me() actor: Actor, @Args('input') input: ChangeWebhookInput) {
    return changeWebhook(this, actor, input);
  }

  @Access(signedIn)
  @Mutation(() => PauseWebhookResult, { description: 'Pauses a webhook or lets it go on: for administrators.' })
  pauseWebhook(@Me() actor: Actor, @Args('input') input: PauseWebhookInput) {
    return pauseWebhook(this, actor, input);
  }

  @Access(signedIn)
  @Mutation(() => RemoveWebhookResult, { description: 'Removes a webhook: for administrators.' })
  removeWebhook(@Me() actor: Actor, @Args('input') input: RemoveWebhookInput) {
    return removeWebhook(this, actor, input);
  }

  @Access(signedIn)
  @Mutation(() => RollWebhookSecretResult, { description: 'Gives a webhook another secret: for administrators.' })
  rollWebhookSecret(@Me() actor: Actor, @Args('input') input: RollWebhookSecretInput) {
    return rollWebhookSecret(this, actor, input);
  }

  @Access(signedIn)
  @Limited(MAILS)
  @Mutation(() => TestWebhookResult, { description: 'Tries the way to a webhook: for administrators.' })
  testWebhook(@Me() actor: Actor, @Args('input') input: TestWebhookInput) {
    return testWebhook(this, actor, input);
  }

  @Access(signedIn)
  @Mutation(() => ReplayDeliveriesResult, { description: 'Delivers once more: for administrators.' })
  replayDeliveries(@Me() actor: Actor, @Args('input') input: ReplayDeliveriesInput) {
    return replayDeliveries(this, actor, input);
  }
}
