import { MOST_MEETING_MINUTES } from '@tribune/council/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, resultOf } from '@tribune/kernel/server';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { Council } from './council.types.js';
import type { MeetingHands } from './meeting.acts.js';
import { CadenceUnusable, ChairMeets } from './meeting.refusals.js';
import { isUsableRule } from './next-dates.js';
import { LONGEST, PLACE, SHORTEST } from './plan-meeting.js';

@InputType({ description: 'How often a council meets.' })
export class SetCadenceInput extends KeyedInput {
  @Field(() => ID, { description: 'The council.' })
  @IsString()
  councilId!: string;

  @Field(() => String, { nullable: true, description: 'The rule, as RFC 5545 writes it; null: it meets by no rule.' })
  @IsOptional()
  @MaxLength(200, { message: 'A rule has up to 200 characters' })
  rrule?: string | null;

  @Field({ description: 'The day on which it begins, YYYY-MM-DD.' })
  @Matches(/^\d{4}-\d\d-\d\d$/, { message: 'Choose a day' })
  firstOn!: string;

  @Field({ description: 'The hour in the organization’s zone, HH:MM.' })
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'Write the hour like 09:30' })
  time!: string;

  @Field(() => Int, { description: 'How many minutes a meeting takes, 15 to 720.' })
  @IsInt()
  @Min(15, SHORTEST)
  @Max(MOST_MEETING_MINUTES, LONGEST)
  minutes!: number;

  @Field({ description: 'Where; may be empty.' })
  @MaxLength(200, PLACE)
  place!: string;
}

@ObjectType({ description: 'It is set. Meetings themselves are planned one by one.' })
export class SetCadencePayload {
  @Field(() => Council, { nullable: true, description: 'The council.' })
  council!: Council | null;
}

export const SetCadenceResult = resultOf('SetCadence', SetCadencePayload, [ChairMeets, CadenceUnusable]);

/** Gives the council's database id. */
export async function setCadence({ once, store }: MeetingHands, actor: Actor, given: SetCadenceInput): Promise<string> {
  const council = fromNodeId('Council', given.councilId);
  const { firstOn, time, minutes, place } = given;
  const rrule = given.rrule ?? null;
  // read before the transaction: its connection is not to wait for another one
  const { now, timeZone } = await store.plannedFor(actor, council);
  if (rrule !== null && !isUsableRule({ rrule, firstOn, time, timeZone }, now)) throw new Refused('CadenceUnusable', { field: 'rrule' });
  return once.run(actor, 'setCadence', given, async (tx) => {
    await store.act(tx, actor, 'set_cadence', council, JSON.stringify({ rrule, firstOn, time, minutes, place: place.trim() }));
    return council;
  });
}
