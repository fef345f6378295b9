import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Database, KeyedInput, resultOf } from '@tribune/kernel/server';
import { IsBoolean, Length } from 'class-validator';
import { StopLinkUnknown } from './weekly.refusals.js';

@InputType({ description: 'The button on the page behind a weekly mail’s link. Opening the page itself changes nothing.' })
export class StopWeeklyInput extends KeyedInput {
  @Field({ description: 'The secret in the link’s address.' })
  @Length(1, 200, { message: 'This link is not complete' })
  token!: string;

  @Field({ description: 'True stops it, false lets it come again.' })
  @IsBoolean()
  stopped!: boolean;
}

@ObjectType({ description: 'As it is now.' })
export class StopWeeklyPayload {
  @Field({ description: 'Whether the weekly mail has been stopped.' })
  stopped!: boolean;
}

export const StopWeeklyResult = resultOf('StopWeekly', StopWeeklyPayload, [StopLinkUnknown]);

/** Doing it twice is doing it once: no key is kept for strangers. */
@Injectable()
export class StopWeekly {
  constructor(private readonly database: Database) {}

  async run({ token, stopped }: Pick<StopWeeklyInput, 'token' | 'stopped'>): Promise<StopWeeklyPayload> {
    await this.database.asStranger((tx) => tx.query('select notification.stop_weekly($1, $2)', [token, stopped]));
    return Object.assign(new StopWeeklyPayload(), { stopped });
  }
}
