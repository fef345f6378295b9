import { Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.js';
import { AnswerRefusals } from './answer-refusals.js';
import { CheckAccess } from './check-access.js';
import { Database } from './database.js';
import { NodeResolver, Nodes } from './node.js';
import { Once } from './once.js';

/** What every area is given without asking: the database, exactly-once, default deny, refusals as answers, `node(id)`. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    Database,
    Once,
    Nodes,
    NodeResolver,
    CheckAccess,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: AnswerRefusals },
  ],
  exports: [Database, Once, Nodes],
})
export class KernelModule {}
