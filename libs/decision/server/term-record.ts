import { Injectable } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Term } from '@tribune/champion/server';
import type { Actor } from '@tribune/kernel/domain';
import { Database, loader, Me, type GraphQLContext } from '@tribune/kernel/server';
import { MissedClock, TermRecord } from './term-record.types.js';

type Document = Omit<TermRecord, 'missed'> & { missed: { decisionNumber: number; dueAt: string }[] };

@Injectable()
export class TermRecordStore {
  constructor(private readonly database: Database) {}

  /** Of terms that the person has reached already: whoever sees a champion sees how they answer. */
  async of(actor: Actor, context: GraphQLContext, termId: string): Promise<TermRecord | null> {
    const records = loader(context, 'termRecord', async (ids) => {
      const rows = await this.database.read<{ id: string; document: Document }>(actor, 'select id, decision.term_record($1, id) as document from unnest($2::uuid[]) id', [actor.organizationId, ids]);
      return new Map(rows.map(({ id, document }) => [id, recordOf(document)]));
    });
    return records.load(termId);
  }
}

const recordOf = (document: Document): TermRecord =>
  Object.assign(new TermRecord(), document, { missed: document.missed.map((clock) => Object.assign(new MissedClock(), clock, { dueAt: new Date(clock.dueAt) })) });

/** What this area adds to a term of office. */
@Resolver(() => Term)
export class TermRecordResolver {
  constructor(private readonly records: TermRecordStore) {}

  @ResolveField(() => TermRecord, { nullable: true, description: 'How a champion has answered in this term, missed clocks included; null for alternates, who have no clock of their own.' })
  async record(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { uuid, rank }: Term): Promise<TermRecord | null> {
    return rank === 0 ? this.records.of(actor, context, uuid) : null;
  }
}
