import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, describedEnum } from '@tribune/kernel/server';

export const NotificationTopic = describedEnum('NotificationTopic', 'What somebody can choose how to be told of.', {
  ASKED: 'Something waits for the person: a vote, an answer, a change of their refused proposal.',
  REMINDER: 'Time presses, and they have not acted.',
  TALK: 'Somebody mentions them or replies to them.',
  PROPOSAL: 'Their own proposal has moved on.',
  FINAL: 'A decision they proposed, voted on or answer for is final.',
  OUTCOME: 'A decision they voted on or answer for was refused.',
});
export type Topic = keyof typeof NotificationTopic;

export const NotificationChoice = describedEnum('NotificationChoice', 'How somebody is told; in the application they always are.', {
  AT_ONCE: 'By mail at once, outside quiet hours.',
  WEEKLY: 'In the weekly mail.',
  OFF: 'In the application only.',
});
export type Choice = keyof typeof NotificationChoice;

@ObjectType({ description: 'Something that the person who asks was told.' })
export class Notice {
  @Field(() => ID, { description: 'Its own number.' })
  id!: string;

  @Field({ description: 'What happened, for example VoteOpened; the same words as the mail’s kind.' })
  kind!: string;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at!: Date;

  @Field({ description: 'Whether they have read it.' })
  isRead!: boolean;

  @Field(() => Int, { nullable: true, description: 'The number of the decision it is about.' })
  decisionNumber!: number | null;

  @Field(() => String, { nullable: true, description: 'The title of the decision or the summit it is about.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is to be seen, as a path of this site, where that is no decision.' })
  place!: string | null;

  @Field(() => String, { nullable: true, description: 'Who did it, where somebody did.' })
  by!: string | null;
}

@ObjectType({ description: 'What the person who asks was told, newest first, a page at a time.' })
export class NoticeConnection extends connectionOf(Notice) {}

@ObjectType({ description: 'How somebody is told of a topic.' })
export class TopicSetting {
  @Field(() => NotificationTopic, { description: 'Of what.' })
  topic!: Topic;

  @Field(() => NotificationChoice, { description: 'How.' })
  choice!: Choice;
}

@ObjectType({ description: 'How the person who asks wants to be told. Ways in, elections and offices are always mailed.' })
export class NotificationSettings {
  @Field(() => [TopicSetting], { description: 'Topic by topic.' })
  topics!: TopicSetting[];

  @Field({ description: 'Whether the weekly mail comes.' })
  weekly!: boolean;

  @Field(() => String, { nullable: true, description: 'From when on no mail comes, for example 22:00, in their time zone; null without quiet hours.' })
  quietFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'Until when.' })
  quietUntil!: string | null;
}
