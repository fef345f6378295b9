import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { ActivityResolver } from './activity.resolver.js';
import { ActivityStore } from './activity.store.js';
import { ActivityTail } from './activity.tail.js';
import { TellAfterActs } from './tell-after-acts.js';

@Module({ providers: [ActivityStore, ActivityTail, ActivityResolver, { provide: APP_INTERCEPTOR, useClass: TellAfterActs }] })
export class AuditModule {}
