import { Field, GraphQLISODateTime, InputType, Int } from '@nestjs/graphql';
import { fromNodeId } from '@tribune/kernel/server';
import { MOST_MINUTES, PARTS, type AgendaItem } from '@tribune/summit/domain';
import { IsIn, IsInt, IsOptional, Max, MaxLength, Min } from 'class-validator';

/** When, where and under whom: what creating and changing share. */
export interface SummitFields {
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly sponsorId: string;
}

/** As SQL takes it. */
export const fieldsJson = ({ title, startsAt, endsAt, place, sponsorId }: SummitFields): string =>
  JSON.stringify({ title: title.trim(), startsAt, endsAt, place: place.trim(), sponsorId: fromNodeId('Person', sponsorId) });

export const TITLE = { message: 'The title may have up to 120 characters' };
export const PLACE = { message: 'The place may have up to 200 characters' };

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
