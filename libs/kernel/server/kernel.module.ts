import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.js';
import { CheckAccess } from './check-access.js';
import { Database } from './database.js';
import { NodeResolver, Nodes } from './node.js';
import { Once } from './once.js';
import { PassRefusals } from './pass-refusals.js';
import { PlainFields } from './plain-fields.js';
import { Turns } from './turns.js';
import { CalendarSources } from './calendar-sources.js';
import { Replica } from './replica.js';
import { PackSources } from './pack-sources.js';
import { WorkSources } from './work-sources.js';
import './common.refusals.de.js';

/** What every area is given without asking: the database, exactly-once, default deny, refusals as answers, `node(id)`. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    Replica,
    Database,
    Once,
    Turns,
    Nodes,
    WorkSources,
    PackSources,
    CalendarSources,
    NodeResolver,
    CheckAccess,
    PlainFields,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: PassRefusals },
  ],
  exports: [Replica, Database, Once, Turns, Nodes, PlainFields, WorkSources, PackSources, CalendarSources],
})
export class KernelModule {}
