import { Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, signedIn } from '@tribune/kernel/server';
import { RecordStore } from './record.store.js';
import { AuditRecord } from './record.types.js';

@Resolver(() => AuditRecord)
export class RecordResolver {
  constructor(private readonly store: RecordStore) {}

  @Access(signedIn)
  @Query(() => AuditRecord, { nullable: true, description: 'How far the organization’s record is sealed: for administrators and auditors; null for others.' })
  async auditRecord(@Me() actor: Actor): Promise<AuditRecord | null> {
    const state = await this.store.state(actor.token);
    return state && Object.assign(new AuditRecord(), state, { sealedAt: dateOf(state.sealedAt), oldestUnsealed: dateOf(state.oldestUnsealed) });
  }
}

const dateOf = (at: string | null): Date | null => (at === null ? null : new Date(at));
