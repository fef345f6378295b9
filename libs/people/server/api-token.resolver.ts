import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { ApiTokenStore } from './api-token.store.js';
import { ApiToken } from './api-token.types.js';
import { MakeApiToken, MakeApiTokenInput, MakeApiTokenResult } from './make-api-token.js';
import { PeopleStore } from './people.store.js';
import { Person } from './people.types.js';
import { RevokeApiToken, RevokeApiTokenInput, RevokeApiTokenResult } from './revoke-api-token.js';

@Resolver(() => ApiToken)
export class ApiTokenResolver {
  constructor(
    private readonly store: ApiTokenStore,
    private readonly people: PeopleStore,
    private readonly making: MakeApiToken,
    private readonly revoking: RevokeApiToken,
  ) {}

  @Access(signedIn)
  @Query(() => [ApiToken], { description: 'Tokens that work, newest first: one’s own; for administrators everybody’s, when they ask for them.' })
  apiTokens(@Me() actor: Actor, @Args('everybodys', { type: () => Boolean, nullable: true, description: 'True: the whole organization’s, for administrators.' }) everybodys: boolean | null): Promise<ApiToken[]> {
    return this.store.tokens(actor, everybodys ?? false);
  }

  @Access(signedIn)
  @Mutation(() => MakeApiTokenResult, { description: 'Makes a token for a program of the person who asks and has just signed in.' })
  makeApiToken(@Me() actor: Actor, @Args('input') input: MakeApiTokenInput) {
    return this.making.run(actor, input);
  }

  @Access(signedIn)
  @Mutation(() => RevokeApiTokenResult, { description: 'Ends a token, at once.' })
  revokeApiToken(@Me() actor: Actor, @Args('input') input: RevokeApiTokenInput) {
    return this.revoking.run(actor, input);
  }

  @ResolveField(() => Person, { description: 'Whose it is.' })
  person(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() token: ApiToken): Promise<Person> {
    return this.people.known(actor, context, token.personId);
  }
}
