import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { IsBoolean, IsOptional, Matches } from 'class-validator';
import { NoticeStore } from './notice.store.js';
import { NotificationSettings } from './notice.types.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

@InputType({ description: 'Whether the weekly mail comes, and when no mail comes.' })
export class SetMailRhythmInput extends KeyedInput {
  @Field({ description: 'Whether the weekly mail comes.' })
  @IsBoolean()
  weekly!: boolean;

  @Field(() => String, { nullable: true, description: 'Quiet from, for example 22:00; null without quiet hours.' })
  @IsOptional()
  @Matches(TIME, { message: 'Please give a time of day such as 22:00' })
  quietFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Quiet until; may lie on the next day.' })
  @IsOptional()
  @Matches(TIME, { message: 'Please give a time of day such as 07:00' })
  quietUntil?: string | null;
}

@ObjectType({ description: 'Set.' })
export class SetMailRhythmPayload {
  @Field(() => NotificationSettings, { description: 'As it is now.' })
  settings!: NotificationSettings;
}

export const SetMailRhythmResult = resultOf('SetMailRhythm', SetMailRhythmPayload);

@Injectable()
export class SetMailRhythm {
  constructor(
    private readonly once: Once,
    private readonly store: NoticeStore,
  ) {}

  async run(actor: Actor, input: SetMailRhythmInput): Promise<SetMailRhythmPayload> {
    await this.once.run(actor, 'setMailRhythm', input, (tx) => this.store.setRhythm(tx, actor, input.weekly, input.quietFrom ?? null, input.quietUntil ?? null));
    return Object.assign(new SetMailRhythmPayload(), { settings: await this.store.settings(actor) });
  }
}
