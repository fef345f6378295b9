import { Args, Context, Field, ID, Parent, Query, ResolveField, Resolver, ArgsType } from '@nestjs/graphql';
import { ACTION_COMMANDS, actionRule } from '@tribune/action/domain';
import { Decision, DecisionStore } from '@tribune/decision/server';
import type { Actor } from '@tribune/kernel/domain';
import { Access, fromNodeId, Me, Nodes, PageArgs, signedIn, type Connection, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, Person } from '@tribune/people/server';
import { TouchPoint, TouchPointStore } from '@tribune/touch-point/server';
import { ActionView } from './action.enums.js';
import { ActionStore } from './action.store.js';
import { Action, ActionCommand, ActionConnection, ActionProgress, CarriedOut } from './action.types.js';
import { sentenceOf } from './sentence-of.js';

@ArgsType()
export class ActionsArgs extends PageArgs {
  @Field(() => ActionView, { defaultValue: 'ALL', description: 'Whose.' })
  view!: keyof typeof ActionView;

  @Field(() => Boolean, { defaultValue: false, description: 'Only those whose day is over.' })
  overdue!: boolean;
}

@Resolver(() => Action)
export class ActionResolver {
  constructor(
    private readonly store: ActionStore,
    private readonly decisions: DecisionStore,
    private readonly people: PeopleStore,
    private readonly touchPoints: TouchPointStore,
    nodes: Nodes,
  ) {
    nodes.register('Action', (actor, uuid, context) => store.find(actor, context, uuid));
  }

  @Access(signedIn, 'READ')
  @Query(() => ActionConnection, { description: 'Actions that the person who asks may see: what is to be done first comes first.' })
  actions(@Me() actor: Actor, @Args() args: ActionsArgs): Promise<Connection<Action>> {
    return this.store.page(actor, args, args.view, args.overdue);
  }

  @Access(signedIn, 'READ')
  @Query(() => Action, { nullable: true, description: 'An action, or null when it is not there for you.' })
  action(@Me() actor: Actor, @Context() context: GraphQLContext, @Args('id', { type: () => ID, description: 'Which.' }) id: string): Promise<Action | null> {
    return this.store.find(actor, context, fromNodeId('Action', id));
  }

  @ResolveField(() => Decision, { nullable: true, description: 'The decision that it carries out; null for an owner who may not open it, and where it carries out none.' })
  async decision(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() action: Action): Promise<Decision | null> {
    return action.decisionUuid === null ? null : this.decisions.find(actor, context, action.decisionUuid);
  }

  @ResolveField(() => String, { nullable: true, description: 'What that decision is called.' })
  async decisionTitle(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() action: Action): Promise<string | null> {
    return (await this.store.carriedOut(actor, context, action))?.title ?? null;
  }

  @ResolveField(() => CarriedOut, { nullable: true, description: 'What that decision says, for who does it.' })
  async carriesOut(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() action: Action): Promise<CarriedOut | null> {
    const carried = await this.store.carriedOut(actor, context, action);
    return carried && Object.assign(new CarriedOut(), carried.text);
  }

  @ResolveField(() => TouchPoint, { nullable: true, description: 'Where; null for what a meeting noted.' })
  async touchPoint(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() action: Action): Promise<TouchPoint | null> {
    return action.touchPointUuid === null ? null : this.touchPoints.touchPoint(actor, context, action.touchPointUuid);
  }

  @ResolveField(() => Person, { description: 'Who does it.' })
  owner(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() action: Action): Promise<Person> {
    return this.people.known(actor, context, action.ownerUuid);
  }

  @ResolveField(() => Person, { description: 'Who said that it is to be done.' })
  createdBy(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() action: Action): Promise<Person> {
    return this.people.known(actor, context, action.createdByUuid);
  }

  @ResolveField(() => [ActionProgress], { description: 'What happened to it, oldest first.' })
  progress(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() action: Action): Promise<ActionProgress[]> {
    return this.store.progressOf(actor, context, action.uuid);
  }

  @ResolveField(() => [ActionCommand], { description: 'Everything that can be done to an action: open for the person who asks, or with the reason why not.' })
  openCommands(@Parent() action: Action): ActionCommand[] {
    return ACTION_COMMANDS.map((name) => {
      const reason = sentenceOf(actionRule(name, action.facts));
      return Object.assign(new ActionCommand(), { name, open: reason === null, reason });
    });
  }
}

@Resolver(() => ActionProgress)
export class ActionProgressResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who did it; null for what the system did.' })
  async person(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { personUuid }: ActionProgress): Promise<Person | null> {
    return personUuid ? this.people.known(actor, context, personUuid) : null;
  }

  @ResolveField(() => Person, { nullable: true, description: 'The new owner, where it was handed over.' })
  async newOwner(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() { newOwnerUuid }: ActionProgress): Promise<Person | null> {
    return newOwnerUuid ? this.people.known(actor, context, newOwnerUuid) : null;
  }
}
