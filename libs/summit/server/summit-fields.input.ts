import { Field, GraphQLISODateTime, ID, InputType, Int } from '@nestjs/graphql';
import { fromNodeId, KeyedInput } from '@tribune/kernel/server';
import { MOST_MINUTES, PARTS, type AgendaItem } from '@tribune/summit/domain';
import { IsIn, IsInt, IsOptional, Max, MaxLength, Min } from 'class-validator';

/** When, where and under whom: what creating and changing share. */
@InputType({ isAbstract: true })
export abstract class SummitFieldsInput extends KeyedInput {
  @Field({ description: 'What it is called.' })
  @MaxLength(120, { message: 'The title may have up to 120 characters' })
  title!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it begins.' })
  startsAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it ends: within a week.' })
  endsAt!: Date;

  @Field({ description: 'Where; may be empty.' })
  @MaxLength(200, { message: 'The place may have up to 200 characters' })
  place!: string;

  @Field(() => ID, { description: 'Its sponsor at the top: an executive.' })
  sponsorId!: string;
}

/** As SQL takes it. */
export const fieldsJson = ({ title, startsAt, endsAt, place, sponsorId }: SummitFieldsInput): string =>
  JSON.stringify({ title: title.trim(), startsAt, endsAt, place: place.trim(), sponsorId: fromNodeId('Person', sponsorId) });

@InputType({ description: 'One thing on the agenda.' })
export class AgendaItemInput {
  @Field(() => Int, { description: '1 vision, 2 plan, 3 ecosystem.' })
  @IsIn([...PARTS])
  part!: AgendaItem['part'];

  @Field({ description: 'What it is about, up to 200 characters.' })
  @MaxLength(200, { message: 'Say in at most 200 characters what it is about' })
  title!: string;

  @Field(() => Int, { description: 'How many minutes it takes, 1 to 600.' })
  @IsInt()
  @Min(1, { message: 'Everything takes at least a minute' })
  @Max(MOST_MINUTES, { message: 'Nothing takes longer than ten hours' })
  minutes!: number;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Its own time, where it does not follow from what comes before.' })
  @IsOptional()
  startsAt?: Date | null;
}
