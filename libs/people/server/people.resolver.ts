import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { hasRole, type Actor, type Role as RoleName } from '@tribune/kernel/domain';
import { Access, type Connection, type GraphQLContext, Limited, MAILS, Me, Nodes, PageArgs, signedIn } from '@tribune/kernel/server';
import { AskFounding, AskFoundingInput, AskFoundingResult } from './ask-founding.js';
import { ChangeOrganization, ChangeOrganizationInput, ChangeOrganizationResult } from './change-organization.js';
import { GrantRole, GrantRoleInput, GrantRoleResult } from './grant-role.js';
import { PeopleStore } from './people.store.js';
import { Language, Organization, Person, PersonConnection, Role, type LanguageName } from './people.types.js';
import { PersonLeaves, PersonLeavesInput, PersonLeavesResult } from './person-leaves.js';
import { RevokeRole, RevokeRoleInput, RevokeRoleResult } from './revoke-role.js';
import { SetOrganizationLanguage, SetOrganizationLanguageInput, SetOrganizationLanguageResult } from './set-organization-language.js';
import { SetPreferences, SetPreferencesInput, SetPreferencesResult } from './set-preferences.js';

@Resolver(() => Person)
export class PeopleResolver {
  constructor(
    private readonly store: PeopleStore,
    private readonly grant: GrantRole,
    private readonly revoke: RevokeRole,
    private readonly leave: PersonLeaves,
    private readonly preferences: SetPreferences,
    private readonly spoken: SetOrganizationLanguage,
    private readonly founding: AskFounding,
    private readonly changing: ChangeOrganization,
    nodes: Nodes,
  ) {
    nodes.register('Person', (actor, uuid) => store.find(actor, uuid));
    nodes.register('Organization', async (actor, uuid) => (uuid === actor.organizationId ? store.organization(actor) : null));
  }

  @Access(signedIn, 'READ')
  @Query(() => Organization, { description: 'The organization of the person who asks.' })
  organization(@Me() actor: Actor): Promise<Organization> {
    return this.store.organization(actor);
  }

  @Access(signedIn, 'READ')
  @Query(() => PersonConnection, { description: 'The people whom the person who asks may look up: staff see staff, administrators everybody.' })
  people(
    @Me() actor: Actor,
    @Args() page: PageArgs,
    @Args('search', { type: () => String, nullable: true, description: 'A part of the name; for administrators, of the address too.' }) search: string | null,
    @Args('staff', { type: () => Boolean, nullable: true, description: 'True: only the staff.' }) staff: boolean | null,
    @Args('withRole', { type: () => Boolean, nullable: true, description: 'True: only those who hold a role.' }) withRole: boolean | null,
  ): Promise<Connection<Person>> {
    return this.store.page(actor, page, { search: search?.trim() || null, staffOnly: staff ?? false, withRole: withRole ?? false });
  }

  @Access(signedIn)
  @Mutation(() => GrantRoleResult, { description: 'Gives a role.' })
  grantRole(@Me() actor: Actor, @Args('input') input: GrantRoleInput) {
    return this.grant.run(actor, input);
  }

  @Access(signedIn)
  @Mutation(() => RevokeRoleResult, { description: 'Takes a role back.' })
  revokeRole(@Me() actor: Actor, @Args('input') input: RevokeRoleInput) {
    return this.revoke.run(actor, input);
  }

  @Access(signedIn)
  @Mutation(() => PersonLeavesResult, { description: 'Ends the access of somebody who leaves, at once.' })
  personLeaves(@Me() actor: Actor, @Args('input') input: PersonLeavesInput) {
    return this.leave.run(actor, input);
  }

  @Access(signedIn)
  @Limited(MAILS)
  @Mutation(() => AskFoundingResult, { description: 'Mails the administrator who asks a link that founds another organization on this installation.' })
  askFounding(@Me() actor: Actor, @Args('input') input: AskFoundingInput) {
    return this.founding.run(actor, input);
  }

  @Access(signedIn)
  @Mutation(() => SetPreferencesResult, { description: 'Sets in which language and time zone the person who asks reads.' })
  setPreferences(@Me() actor: Actor, @Args('input') input: SetPreferencesInput) {
    return this.preferences.run(actor, input);
  }

  @Access(signedIn)
  @Mutation(() => SetOrganizationLanguageResult, { description: 'Says in which language the organization speaks to people who have chosen none: for administrators.' })
  setOrganizationLanguage(@Me() actor: Actor, @Args('input') input: SetOrganizationLanguageInput) {
    return this.spoken.run(actor, input);
  }

  @Access(signedIn)
  @Mutation(() => ChangeOrganizationResult, { description: 'Changes the organization’s name and time zone: for administrators.' })
  changeOrganization(@Me() actor: Actor, @Args('input') input: ChangeOrganizationInput) {
    return this.changing.run(actor, input);
  }

  @ResolveField(() => Language, { nullable: true, description: 'The language they have chosen; null when it is their browser’s, and for everybody else.' })
  language(@Me() actor: Actor, @Parent() person: Person): LanguageName | null {
    return person.uuid === actor.personId ? person.reads.language : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'The time zone they have chosen; null when it is their browser’s, and for everybody else.' })
  timeZone(@Me() actor: Actor, @Parent() person: Person): string | null {
    return person.uuid === actor.personId ? person.reads.timeZone : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Their address: for themselves and administrators, null for others and for programs.' })
  email(@Me() actor: Actor, @Parent() person: Person): string | null {
    return !actor.scopes && (person.uuid === actor.personId || hasRole(actor, 'ADMIN')) ? person.address : null;
  }

  @ResolveField(() => [Role], { description: 'Roles they hold.' })
  roles(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() person: Person): Promise<readonly RoleName[]> {
    return this.store.rolesOf(actor, context, person.uuid);
  }
}
