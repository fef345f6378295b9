import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, anybody, type GraphQLContext, Limited, LINKS, Me, SECRETS, signedIn, Visitor } from '@tribune/kernel/server';
import { FoundOrganization, FoundOrganizationInput, FoundOrganizationResult } from './found-organization.js';
import { PeopleStore } from './people.store.js';
import { Organization, Person } from './people.types.js';
import { RedeemSignInLink, RedeemSignInLinkInput, RedeemSignInLinkResult } from './redeem-sign-in-link.js';
import { RequestSignInLink, RequestSignInLinkInput, RequestSignInLinkResult } from './request-sign-in-link.js';
import { sessionOf } from './session-of.js';
import { SessionStore } from './session.store.js';
import { DemoPersona, Founder, Passkey, Session, SignedInSession, SignInLink } from './session.types.js';
import { SignInAsPersona, SignInAsPersonaInput, SignInAsPersonaResult } from './sign-in-as-persona.js';
import { EndSessionInput, EndSessionResult, SignOut, SignOutInput, SignOutResult } from './sign-out.js';

@Resolver(() => Session)
export class SessionResolver {
  constructor(
    private readonly store: SessionStore,
    private readonly people: PeopleStore,
    private readonly requestLink: RequestSignInLink,
    private readonly redeemLink: RedeemSignInLink,
    private readonly persona: SignInAsPersona,
    private readonly found: FoundOrganization,
    private readonly out: SignOut,
  ) {}

  @Access(anybody)
  @Query(() => Session, { nullable: true, description: 'Who is signed in; null for a stranger.' })
  session(@Visitor() actor: Actor | null): Session | null {
    return actor && sessionOf(actor);
  }

  @Access(anybody)
  @Limited(SECRETS)
  @Query(() => SignInLink, { nullable: true, description: 'What the page behind a mailed link shows. Asking never signs in.' })
  signInLink(@Args('token', { description: 'The secret in the mailed link.' }) token: string): Promise<SignInLink | null> {
    return this.store.link(token);
  }

  @Access(anybody)
  @Limited(SECRETS)
  @Query(() => Boolean, { description: 'Whether the one-time link printed at start still founds an organization.' })
  firstLinkUsable(@Args('token', { description: 'The secret in the printed link.' }) token: string): Promise<boolean> {
    return this.store.firstLinkUsable(token);
  }

  @Access(anybody)
  @Limited(SECRETS)
  @Query(() => Founder, { nullable: true, description: 'Whom a mailed founding link is for; null for the one printed at start, and for links that work no more.' })
  founder(@Args('token', { description: 'The secret in the mailed link.' }) token: string): Promise<Founder | null> {
    return this.store.founder(token);
  }

  @Access(anybody)
  @Query(() => [DemoPersona], { description: 'Whom a visitor may become; empty outside demonstrations.' })
  demoPersonas(): Promise<DemoPersona[]> {
    return this.store.demoPersonas();
  }

  @Access(anybody)
  @Limited(LINKS)
  @Mutation(() => RequestSignInLinkResult, { description: 'Mails a sign-in link to whoever has this address.' })
  requestSignInLink(@Args('input') input: RequestSignInLinkInput) {
    return this.requestLink.run(input);
  }

  @Access(anybody)
  @Limited(SECRETS)
  @Mutation(() => RedeemSignInLinkResult, { description: 'Signs in with a mailed link, once.' })
  redeemSignInLink(@Context() context: GraphQLContext, @Args('input') input: RedeemSignInLinkInput) {
    return this.redeemLink.run(context, input);
  }

  @Access(anybody)
  @Mutation(() => SignInAsPersonaResult, { description: 'Signs in as somebody in a demonstration.' })
  signInAsPersona(@Context() context: GraphQLContext, @Args('input') input: SignInAsPersonaInput) {
    return this.persona.run(context, input);
  }

  @Access(anybody)
  @Limited(SECRETS)
  @Mutation(() => FoundOrganizationResult, { description: 'Founds the organization with the link printed at start, and signs its first administrator in.' })
  foundOrganization(@Context() context: GraphQLContext, @Args('input') input: FoundOrganizationInput) {
    return this.found.run(context, input);
  }

  @Access(anybody)
  @Mutation(() => SignOutResult, { description: 'Ends the session that asks.' })
  signOut(@Context() context: GraphQLContext, @Args('input') _: SignOutInput) {
    return this.out.run(context);
  }

  @Access(signedIn)
  @Mutation(() => EndSessionResult, { description: 'Ends other sessions of the same person.' })
  endSession(@Me() actor: Actor, @Args('input') input: EndSessionInput) {
    return this.out.endSession(actor, input);
  }

  @ResolveField(() => Person, { description: 'Who.' })
  person(@Me() actor: Actor, @Context() context: GraphQLContext): Promise<Person> {
    return this.people.known(actor, context, actor.personId);
  }

  @ResolveField(() => Organization, { description: 'Where.' })
  organization(@Me() actor: Actor): Promise<Organization> {
    return this.people.organization(actor);
  }

  @ResolveField(() => Boolean, { description: 'Whether this person has registered a passkey.' })
  async hasPasskey(@Me() actor: Actor): Promise<boolean> {
    return (await this.store.passkeys(actor)).length > 0;
  }

  @ResolveField(() => [Passkey], { description: 'Their passkeys, newest first.' })
  passkeys(@Me() actor: Actor): Promise<Passkey[]> {
    return this.store.passkeys(actor);
  }

  @ResolveField(() => [SignedInSession], { description: 'Everywhere they are signed in: here first, then where they were last.' })
  signedIn(@Me() actor: Actor): Promise<SignedInSession[]> {
    return this.store.sessions(actor);
  }
}
