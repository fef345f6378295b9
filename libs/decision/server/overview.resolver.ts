import { Query, Resolver } from '@nestjs/graphql';
import { hasRole, type Actor } from '@tribune/kernel/domain';
import { Access, Me } from '@tribune/kernel/server';
import { OverviewStore } from './overview.store.js';
import { Overview } from './overview.types.js';

/** Executives, chairs, administrators, auditors, and champions while they hold the seat. */
const seesAll = (actor: Actor | null): boolean =>
  actor !== null && ((['EXECUTIVE', 'CHAIR', 'ADMIN', 'AUDITOR'] as const).some((role) => hasRole(actor, role)) || actor.seats.some(({ isChair }) => isChair) || actor.terms.some(({ rank }) => rank === 0));

@Resolver()
export class OverviewResolver {
  constructor(private readonly store: OverviewStore) {}

  @Access(seesAll, 'READ')
  @Query(() => Overview, { description: 'Where all decisions stand and what is blocked, at whom and why: ten minutes’ reading before a summit. Drafts are in none of it.' })
  overview(@Me() actor: Actor): Promise<Overview> {
    return this.store.of(actor);
  }
}
