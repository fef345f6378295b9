import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import './activity.refusals.de.js';
import { ActivityResolver } from './activity.resolver.js';
import { ActivityStore } from './activity.store.js';
import { ActivityTail } from './activity.tail.js';
import { RecordController } from './record.controller.js';
import { RecordResolver } from './record.resolver.js';
import { RecordStore } from './record.store.js';
import { TellAfterActs } from './tell-after-acts.js';

@Module({ controllers: [RecordController], providers: [ActivityStore, ActivityTail, ActivityResolver, RecordStore, RecordResolver, { provide: APP_INTERCEPTOR, useClass: TellAfterActs }] })
export class AuditModule {}
