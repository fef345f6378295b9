import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Me, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, Person } from '@tribune/people/server';
import { CompositionStore } from './composition.store.js';
import { CharterVersion, Vacancy } from './composition.types.js';
import { Council } from './council.types.js';

@Resolver(() => Council)
export class CompositionResolver {
  constructor(private readonly store: CompositionStore) {}

  @ResolveField(() => [CharterVersion], { description: 'Every version of its charter, the newest first.' })
  charters(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() council: Council): Promise<CharterVersion[]> {
    return this.store.charters(actor, context, council.uuid);
  }

  @ResolveField(() => [Vacancy], { description: 'Functions that had a seat and have none now: for its members and administrators, empty for others.' })
  vacancies(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() council: Council): Promise<Vacancy[]> {
    return this.store.vacancies(actor, context, council.uuid);
  }
}

@Resolver(() => CharterVersion)
export class CharterVersionResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who wrote it.' })
  async actor(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() version: CharterVersion): Promise<Person | null> {
    return version.actorUuid ? this.people.known(actor, context, version.actorUuid) : null;
  }
}
