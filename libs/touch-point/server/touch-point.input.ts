import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { KeyedInput } from '@tribune/kernel/server';
import { IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { Sourcing } from './touch-point.types.js';

const WORDS = 2000;
const tooLong = (what: string) => ({ message: `${what} may have up to ${WORDS} characters` });

/** Everything that is said of a touch point, as the form has it. */
@InputType({ isAbstract: true })
export abstract class TouchPointWords extends KeyedInput {
  @Field({ description: 'Its name, up to 120 characters.' })
  @Length(1, 120, { message: 'The name must have 1 to 120 characters' })
  @Matches(/\S/, { message: 'The name is empty' })
  name!: string;

  @Field({ description: 'The channel, for example Phone; up to 80 characters.' })
  @Length(1, 80, { message: 'The channel must have 1 to 80 characters' })
  @Matches(/\S/, { message: 'The channel is empty' })
  channel!: string;

  @Field(() => ID, { description: 'The stage of the journey.' })
  @IsString()
  stageId!: string;

  @Field(() => String, { nullable: true, description: 'The function that owns it, by name; a new name is a new function. Null: nobody owns it.' })
  @IsOptional()
  @MaxLength(80, { message: 'The owner’s name may have up to 80 characters' })
  ownerFunction?: string | null;

  @Field(() => Sourcing, { description: 'Run by the organization, or by a partner.' })
  @IsIn(Object.keys(Sourcing))
  sourcing!: keyof typeof Sourcing;

  @Field(() => Int, { description: '1 is highest, 3 lowest.' })
  @IsInt()
  @Min(1, { message: 'The priority is 1, 2 or 3' })
  @Max(3, { message: 'The priority is 1, 2 or 3' })
  priority!: number;

  @Field({ description: 'What customers do there.' })
  @MaxLength(WORDS, tooLong('What customers do'))
  customersDo!: string;

  @Field({ description: 'What they try to achieve.' })
  @MaxLength(WORDS, tooLong('What customers want'))
  customersWant!: string;

  @Field({ description: 'What is promised there.' })
  @MaxLength(WORDS, tooLong('The promise'))
  promise!: string;
}
