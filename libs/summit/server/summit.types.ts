import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, Node } from '@tribune/kernel/server';
import type { SummitCommand as CommandOf, SummitFacts, SummitState } from '@tribune/summit/domain';
import { SummitCommandName, SummitStateName } from './summit.enums.js';

@ObjectType({ implements: () => Node, description: 'Executives of all functions and the champions meet on what the company wants to be for its customers, once or twice a year.' })
export class Summit extends Node {
  sponsorUuid!: string;
  organizerUuid!: string;
  /** What calendars count. */
  sequence!: number;
  facts!: SummitFacts;

  @Field({ description: 'What it is called.' })
  title!: string;

  @Field(() => SummitStateName, { description: 'Where it stands.' })
  state!: SummitState;

  @Field({ description: 'When it begins.' })
  startsAt!: Date;

  @Field({ description: 'When it ends.' })
  endsAt!: Date;

  @Field({ description: 'Where; may be empty.' })
  place!: string;

  @Field(() => Int, { description: 'Counts its changes: whoever changes it says which version they have read.' })
  version!: number;

  @Field({ description: 'Why it does not take place; empty where it does.' })
  cancelledBecause!: string;

  @Field({ description: 'The relationship with customers that the company wants; may be empty.' })
  relationship!: string;

  @Field({ description: 'The purpose that it shares with customers; may be empty.' })
  purpose!: string;

  @Field(() => Int, { description: 'Counts what was written on the vision: whoever writes says which version they have read.' })
  visionVersion!: number;

  @Field({ description: 'Whether nobody seals beliefs any more, and everybody sees them.' })
  beliefsEnded!: boolean;

  @Field(() => Int, { description: 'How many take part, the champions aside.' })
  participantCount!: number;

  @Field({ description: 'What the person who asks is asked to prepare; empty for nothing.' })
  askedOfMe!: string;

  @Field({ description: 'Whether they have prepared it.' })
  preparedByMe!: boolean;

  @Field({ description: 'Whether the person who asks takes part.' })
  takePart!: boolean;
}

@ObjectType({ description: 'Summits, a page at a time: the latest first.' })
export class SummitConnection extends connectionOf(Summit) {}

@ObjectType({ description: 'Somebody who takes part in a summit.' })
export class SummitParticipant {
  summitUuid!: string;
  personUuid!: string;

  @Field(() => ID, { nullable: true, description: 'The function for which they speak; null: for the company as a whole.' })
  functionId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  functionName!: string | null;

  @Field({ description: 'What they are asked to prepare; empty for nothing.' })
  asked!: string;

  @Field(() => Date, { nullable: true, description: 'When they said that they have.' })
  preparedAt!: Date | null;
}

@ObjectType({ description: 'A champion, who is there without being invited and comments before anything is approved.' })
export class SummitChampion {
  personUuid!: string;

  @Field({ description: 'For whom they speak.' })
  constituencyName!: string;
}

@ObjectType({ description: 'One thing on a summit’s agenda.' })
export class AgendaItem {
  summitUuid!: string;

  @Field(() => Int, { description: 'Its place, from 1.' })
  position!: number;

  @Field(() => Int, { description: '1 vision, 2 plan, 3 ecosystem.' })
  part!: number;

  @Field({ description: 'What it is about.' })
  title!: string;

  @Field(() => Int, { description: 'How many minutes it takes.' })
  minutes!: number;

  @Field(() => Date, { nullable: true, description: 'Its own time, where it does not follow from what comes before.' })
  startsAt!: Date | null;
}

@ObjectType({ description: 'A function of the company.' })
export class CompanyFunction {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field({ description: 'Its name.' })
  name!: string;
}

@ObjectType({ description: 'Something that can be done to a summit, or the sentence that says why not now.' })
export class SummitCommand {
  @Field(() => SummitCommandName, { description: 'The mutation’s name.' })
  name!: CommandOf;

  @Field({ description: 'Whether the person who asks can do it now.' })
  open!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not; null when it is open.' })
  reason!: string | null;
}
