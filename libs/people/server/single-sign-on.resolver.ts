import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, anybody, Limited, Me, PASSKEYS, refusalOf, SEARCHES, signedIn, type GraphQLContext } from '@tribune/kernel/server';
import { BeginSingleSignOn, BeginSingleSignOnInput, BeginSingleSignOnResult } from './begin-single-sign-on.js';
import { ConfigureSingleSignOn, ConfigureSingleSignOnInput, ConfigureSingleSignOnResult } from './configure-single-sign-on.js';
import { RemoveSingleSignOn, RemoveSingleSignOnInput, RemoveSingleSignOnResult } from './remove-single-sign-on.js';
import { ON_THE_WAY } from './single-sign-on.refusals.js';
import { SingleSignOnStore } from './single-sign-on.store.js';
import { SingleSignOn, WayIn } from './single-sign-on.types.js';

@Resolver()
export class SingleSignOnResolver {
  constructor(
    private readonly store: SingleSignOnStore,
    private readonly configuring: ConfigureSingleSignOn,
    private readonly removing: RemoveSingleSignOn,
    private readonly beginning: BeginSingleSignOn,
  ) {}

  @Access(signedIn)
  @Query(() => SingleSignOn, { nullable: true, description: 'The organization’s own way in, for administrators; null where none is set.' })
  singleSignOn(@Me() actor: Actor): Promise<SingleSignOn | null> {
    return this.store.of(actor);
  }

  @Access(signedIn)
  @Query(() => String, { description: 'The address to which a provider of this organization sends people back: what it asks for as the redirect URI.' })
  singleSignOnAddress(@Me() actor: Actor): string {
    return new URL(`/sso/${actor.organizationId}`, process.env['PUBLIC_URL'] ?? 'http://localhost:3000').href;
  }

  @Access(anybody)
  @Limited(SEARCHES)
  @Query(() => [WayIn], { description: 'The companies’ own ways in for an e-mail domain; the same whoever has an address there.' })
  waysIn(@Args('domain', { description: 'For example company.com.' }) domain: string): Promise<WayIn[]> {
    return this.store.waysIn(domain.slice(0, 250));
  }

  @Access(anybody)
  @Query(() => String, { nullable: true, description: 'What came of a sign-in that ended with this code, in a sentence; null for any other word.' })
  signInProblem(@Args('code', { description: 'As it stands in the address of the sign-in page.' }) code: string): string | null {
    return ON_THE_WAY.some(({ name }) => name === code) ? (refusalOf(code, {})?.message ?? null) : null;
  }

  @Access(signedIn)
  @Limited(PASSKEYS)
  @Mutation(() => ConfigureSingleSignOnResult, { description: 'Sets the organization’s own way in, once its provider was found: for administrators who have just signed in.' })
  configureSingleSignOn(@Me() actor: Actor, @Args('input') input: ConfigureSingleSignOnInput) {
    return this.configuring.run(actor, input);
  }

  @Access(signedIn)
  @Mutation(() => RemoveSingleSignOnResult, { description: 'Closes the organization’s own way in, and signs out who came by it: for administrators.' })
  removeSingleSignOn(@Me() actor: Actor, @Args('input') input: RemoveSingleSignOnInput) {
    return this.removing.run(actor, input);
  }

  @Access(anybody)
  @Limited(PASSKEYS)
  @Mutation(() => BeginSingleSignOnResult, { description: 'Begins to sign in by a company’s own way; the browser goes on to the provider.' })
  beginSingleSignOn(@Context() context: GraphQLContext, @Args('input') input: BeginSingleSignOnInput) {
    return this.beginning.run(context, input);
  }
}
