import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { IsIn } from 'class-validator';
import { NoticeStore } from './notice.store.js';
import { NotificationChoice, NotificationSettings, NotificationTopic, type Choice, type Topic } from './notice.types.js';

@InputType({ description: 'How the person who asks wants to be told of a topic.' })
export class ChooseNotificationInput extends KeyedInput {
  @Field(() => NotificationTopic, { description: 'Of what.' })
  @IsIn(Object.values(NotificationTopic))
  topic!: Topic;

  @Field(() => NotificationChoice, { description: 'How.' })
  @IsIn(Object.values(NotificationChoice))
  choice!: Choice;
}

@ObjectType({ description: 'Chosen.' })
export class ChooseNotificationPayload {
  @Field(() => NotificationSettings, { description: 'As it is now.' })
  settings!: NotificationSettings;
}

export const ChooseNotificationResult = resultOf('ChooseNotification', ChooseNotificationPayload);

@Injectable()
export class ChooseNotification {
  constructor(
    private readonly once: Once,
    private readonly store: NoticeStore,
  ) {}

  async run(actor: Actor, input: ChooseNotificationInput): Promise<ChooseNotificationPayload> {
    await this.once.run(actor, 'chooseNotification', input, (tx) => this.store.choose(tx, actor, input.topic, input.choice));
    return Object.assign(new ChooseNotificationPayload(), { settings: await this.store.settings(actor) });
  }
}
