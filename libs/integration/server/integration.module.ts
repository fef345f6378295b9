import { Module } from '@nestjs/common';
import { WebhookResolver } from './webhook.resolver.js';
import { WebhookStore } from './webhook.store.js';
import './webhook.refusals.de.js';

@Module({ providers: [WebhookStore, WebhookResolver] })
export class IntegrationModule {}
