import { Injectable } from '@nestjs/common';
import { Context, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Seat, seesComposition } from '@tribune/council/server';
import type { Actor } from '@tribune/kernel/domain';
import { byKey, Database, loader, Me, type GraphQLContext } from '@tribune/kernel/server';

@ObjectType({ description: 'Of a seat’s holder: the council’s votes that closed in the last twelve months.' })
export class Participation {
  @Field(() => Int, { description: 'Votes they were asked in, without those in which they were recused.' })
  asked!: number;

  @Field(() => Int, { description: 'Votes in which their ballot was cast, by themselves or by proxy.' })
  cast!: number;

  @Field(() => Int, { description: 'Votes that closed without it.' })
  missed!: number;
}

@Injectable()
export class ParticipationStore {
  constructor(private readonly database: Database) {}

  /** Closed votes alone: whether somebody has voted in an open one is nobody's to see (D5). Null for those who do not see how the council is made up. */
  async of(actor: Actor, context: GraphQLContext, { uuid, councilId }: Seat): Promise<Participation | null> {
    if (!seesComposition(actor, councilId)) return null;
    const found = await loader(context, 'participation', async (ids) => {
      const rows = await this.database.read<{ id: string; asked: number; cast: number }>(
        actor,
        `select s.id, count(e.person_id)::integer as asked,
                (count(*) filter (where exists (select from decision.closed_ballot b where b.organization_id = $1 and b.decision_id = e.decision_id and b.basis = e.basis and b.person_id = e.person_id)))::integer as cast
           from council.seat s
           left join (decision.elector e join decision.decision d on d.organization_id = e.organization_id and d.id = e.decision_id and d.vote_basis = e.basis
                      join decision.tally t on t.organization_id = e.organization_id and t.decision_id = e.decision_id and t.basis = e.basis and t.closed_at > kernel.now() - interval '1 year')
             on e.organization_id = s.organization_id and e.person_id = s.person_id and d.council_id = s.council_id
            and not exists (select from decision.standing_recusal r where r.organization_id = e.organization_id and r.decision_id = e.decision_id and r.person_id = e.person_id)
          where s.organization_id = $1 and s.id = any($2) group by s.id`,
        [actor.organizationId, ids],
      );
      return byKey(rows, (row) => row.id);
    }).load(uuid);
    return found && Object.assign(new Participation(), { asked: found.asked, cast: found.cast, missed: found.asked - found.cast });
  }
}

/** What decisions add to a council's seats. */
@Resolver(() => Seat)
export class ParticipationResolver {
  constructor(private readonly store: ParticipationStore) {}

  @ResolveField(() => Participation, { nullable: true, description: 'How its holder takes part in votes: for members of the council and administrators, null for others.' })
  participation(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() seat: Seat): Promise<Participation | null> {
    return this.store.of(actor, context, seat);
  }
}
