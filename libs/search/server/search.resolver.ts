import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Limited, Me, SEARCHES, signedIn } from '@tribune/kernel/server';
import { Max, MaxLength, Min } from 'class-validator';
import { SearchStore } from './search.store.js';
import { SearchHit } from './search.types.js';

@ArgsType()
class SearchArgs {
  @Field({ description: 'What was typed: a decision’s number, or words, each as the beginning of a word.' })
  @MaxLength(200, { message: 'Please search for fewer words' })
  text!: string;

  @Field(() => Int, { defaultValue: 6, description: 'How many of each kind at most, 1 to 20.' })
  @Min(1)
  @Max(20)
  first!: number;
}

@Resolver(() => SearchHit)
export class SearchResolver {
  constructor(private readonly store: SearchStore) {}

  @Access(signedIn, 'READ')
  @Limited(SEARCHES)
  @Query(() => [SearchHit], { description: 'Finds decisions, touch points, meetings, summits, lines of their plans, people and elections that the person who asks may see; best first within each kind.' })
  search(@Me() actor: Actor, @Args() { text, first }: SearchArgs): Promise<SearchHit[]> {
    return this.store.find(actor, text, first);
  }
}
