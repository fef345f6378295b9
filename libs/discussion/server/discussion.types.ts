import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Node } from '@tribune/kernel/server';

@ObjectType({ description: 'How a contribution was put before its author changed it.' })
export class EarlierWording {
  @Field({ description: 'The words.' })
  text!: string;

  @Field({ description: 'Since when it said so.' })
  at!: Date;
}

@ObjectType({ implements: () => Node, description: 'Something that somebody inside a decision has said about it (D12).' })
export class Contribution extends Node {
  decisionUuid!: string;
  authorUuid!: string;
  mentionedUuids!: string[];

  @Field(() => Int, { description: 'Its number in the discussion.' })
  number!: number;

  @Field(() => ID, { nullable: true, description: 'The contribution that it answers; answers stand one level deep.' })
  replyTo!: string | null;

  @Field({ description: 'When it was said.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'The words: plain text with paragraphs. Null when they have been withdrawn.' })
  text!: string | null;

  @Field(() => [EarlierWording], { description: 'How it was put before, the first wording first; empty where it was never changed, or has been withdrawn.' })
  earlier!: EarlierWording[];

  @Field(() => Date, { nullable: true, description: 'When its author withdrew it.' })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The constituency for which its author held office when they said it; null for members and analysts.' })
  officeFor!: string | null;

  @Field({ description: 'Said as an alternate of that office.' })
  asAlternate!: boolean;

  @Field({ description: 'Whether the person who asks has had it before their eyes; true for one’s own.' })
  isRead!: boolean;

  @Field({ description: 'Whether the person who asks wrote it.' })
  isMine!: boolean;

  @Field(() => Date, { nullable: true, description: 'Until when the person who asks may put it differently; null where they may not.' })
  editableUntil!: Date | null;
}

@ObjectType({ description: 'What those inside a decision say to each other. Nobody else sees it, and customers never.' })
export class Discussion {
  decisionUuid!: string;
  councilUuid!: string;

  @Field(() => ID, { description: 'The subject of its events.' })
  id!: string;
}
