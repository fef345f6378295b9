import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Constituency, ConstituencyStore } from '@tribune/champion/server';
import type { Actor } from '@tribune/kernel/domain';
import { Me, type GraphQLContext } from '@tribune/kernel/server';
import { PeopleStore, Person } from '@tribune/people/server';
import { AnswerRecord, Approval, ChampionRefusal, ConstituencyAnswer } from './answer.types.js';
import { answerOf, sentenceOf } from './answers-of.js';
import { TimelineEntry } from './decision.types.js';

@Resolver(() => ConstituencyAnswer)
export class ConstituencyAnswerResolver {
  constructor(
    private readonly people: PeopleStore,
    private readonly constituencies: ConstituencyStore,
  ) {}

  @ResolveField(() => Constituency, { nullable: true, description: 'Whose side it is.' })
  constituency(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() answer: ConstituencyAnswer): Promise<Constituency | null> {
    return this.constituencies.find(actor, context, answer.constituencyUuid);
  }

  @ResolveField(() => Person, { nullable: true, description: 'The champion; null while the seat is empty.' })
  champion(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() answer: ConstituencyAnswer): Promise<Person> | null {
    return answer.championUuid ? this.people.known(actor, context, answer.championUuid) : null;
  }

  @ResolveField(() => [Person], { description: 'Whose turn it is: the champion, and alternates whose turn has come (D11).' })
  acting(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() answer: ConstituencyAnswer): Promise<Person[]> {
    return Promise.all(answer.actingUuids.map((uuid) => this.people.known(actor, context, uuid)));
  }

  @ResolveField(() => Boolean, { description: 'Whether the person who asks may answer now.' })
  iMayAnswer(@Parent() answer: ConstituencyAnswer): boolean {
    return answer.refused === null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Why not, in a sentence; null when they may.' })
  whyNot(@Parent() answer: ConstituencyAnswer): string | null {
    return answer.refused && sentenceOf(answer.refused);
  }

  @ResolveField(() => [AnswerRecord], { description: 'Every answer ever given here, newest first.' })
  history(@Parent() answer: ConstituencyAnswer): (Approval | ChampionRefusal)[] {
    return answer.given.map(answerOf);
  }
}

@Resolver(() => Approval)
export class ApprovalResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField(() => Person, { description: 'Who gave it.' })
  person(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() approval: Approval): Promise<Person> {
    return this.people.known(actor, context, approval.personUuid);
  }
}

@Resolver(() => ChampionRefusal)
export class ChampionRefusalResolver {
  constructor(private readonly people: PeopleStore) {}

  @ResolveField(() => Person, { description: 'Who gave it.' })
  person(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() refusal: ChampionRefusal): Promise<Person> {
    return this.people.known(actor, context, refusal.personUuid);
  }
}

@Resolver(() => TimelineEntry)
export class TimelineEntryResolver {
  constructor(
    private readonly people: PeopleStore,
    private readonly constituencies: ConstituencyStore,
  ) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who did it; null for what the clock brought about.' })
  async actor(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() entry: TimelineEntry): Promise<Person | null> {
    return entry.actorUuid ? this.people.known(actor, context, entry.actorUuid) : null;
  }

  @ResolveField(() => Constituency, { nullable: true, description: 'For whom, where a champion answered.' })
  async constituency(@Me() actor: Actor, @Context() context: GraphQLContext, @Parent() entry: TimelineEntry): Promise<Constituency | null> {
    return entry.constituencyUuid ? this.constituencies.find(actor, context, entry.constituencyUuid) : null;
  }
}
