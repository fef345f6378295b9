import { Context, Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OBJECTION_RULES, type ObjectionCommand } from '@tribune/decision/domain';
import type { Actor } from '@tribune/kernel/domain';
import { describedEnum, Me, Nodes, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, Person } from '@tribune/people/server';
import { sentenceOf } from '../answers-of.js';
import { DecisionStore } from '../decision.store.js';
import { Decision } from '../decision.types.js';
import './objection.refusals.js';
import { ObjectionStore } from './objection.store.js';
import { Objection, ObjectionReply } from './objection.types.js';

const ObjectionCommandName = describedEnum('ObjectionCommandName', 'What can be done about an objection; each is the name of a mutation.', {
  answerObjection: 'Answers it.',
  endObjection: 'Says that it is settled.',
  openOverruling: 'Puts it to the other members.',
  judgeObjection: 'Says whether it is overruled.',
} satisfies Record<ObjectionCommand, string>);

@ObjectType({ description: 'Something that can be done about an objection, or the sentence that says why not now.' })
export class ObjectionAct {
  @Field(() => ObjectionCommandName, { description: 'The mutation’s name.' })
  name!: ObjectionCommand;

  @Field({ description: 'Whether the person who asks can do it now.' })
  open!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not; null when it is open.' })
  reason!: string | null;
}

@Resolver(() => Objection)
export class ObjectionResolver {
  constructor(
    private readonly people: PeopleStore,
    store: ObjectionStore,
    decisions: DecisionStore,
    nodes: Nodes,
  ) {
    nodes.register('Objection', async (actor, uuid, context) => {
      const objection = await store.find(actor, uuid);
      return objection && (await decisions.find(actor, context, objection.decisionUuid)) ? objection : null;
    });
  }

  @ResolveField(() => Person, { description: 'Who objected.' })
  person(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() objection: Objection): Promise<Person> {
    return this.people.known(actor, context, objection.personUuid);
  }

  @ResolveField(() => [ObjectionReply], { description: 'What was answered, the first one first.' })
  replies(@Parent() objection: Objection): readonly ObjectionReply[] {
    return objection.replyRows;
  }

  @ResolveField(() => [ObjectionAct], { description: 'What can be done about it: open for the person who asks, or with the reason why not.' })
  openCommands(@Me() actor: Actor, @Parent() { facts }: Objection): ObjectionAct[] {
    const isChair = actor.seats.some(({ councilId, isChair: presides }) => presides && councilId === facts.councilId);
    return Object.entries(OBJECTION_RULES).map(([name, rule]) => {
      const refused = rule(facts, { id: actor.personId, isChair });
      return Object.assign(new ObjectionAct(), { name, open: refused === null, reason: refused && sentenceOf(refused) });
    });
  }
}

@Resolver(() => ObjectionReply)
export class ObjectionReplyResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField(() => Person, { description: 'Who answered.' })
  person(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() reply: ObjectionReply): Promise<Person> {
    return this.people.known(actor, context, reply.personUuid);
  }
}

@Resolver(() => Decision)
export class DecisionObjectionsResolver {
  constructor(private readonly store: ObjectionStore) {}

  @ResolveField(() => [Objection], { description: 'Objections of members, the first one first (D8).' })
  objections(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() decision: Decision): Promise<Objection[]> {
    return this.store.of(actor, context, decision.uuid);
  }
}
