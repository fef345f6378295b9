import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { ArrayMaxSize, IsBoolean, IsOptional, Matches } from 'class-validator';
import { NoticeStore } from './notice.store.js';

@InputType({ description: 'Marks what one was told as read, or as unread again.' })
export class MarkNoticesInput extends KeyedInput {
  @Field(() => [ID], { nullable: true, description: 'Which; without it all of them.' })
  @IsOptional()
  @ArrayMaxSize(10_000, { message: 'Please mark all of them at once instead' })
  @Matches(/^\d{1,18}$/, { each: true, message: 'This notice is not known' })
  ids?: string[] | null;

  @Field({ description: 'Read, or unread again.' })
  @IsBoolean()
  isRead!: boolean;
}

@ObjectType({ description: 'Marked.' })
export class MarkNoticesPayload {
  @Field(() => [ID], { description: 'Those that changed: marking just these the other way undoes it.' })
  ids!: string[];

  @Field(() => Int, { description: 'How many are unread now.' })
  unread!: number;
}

export const MarkNoticesResult = resultOf('MarkNotices', MarkNoticesPayload);

@Injectable()
export class MarkNotices {
  constructor(
    private readonly once: Once,
    private readonly store: NoticeStore,
  ) {}

  async run(actor: Actor, input: MarkNoticesInput): Promise<MarkNoticesPayload> {
    const ids = await this.once.run(actor, 'markNotices', input, (tx) => this.store.mark(tx, actor, input.ids ?? null, input.isRead));
    return Object.assign(new MarkNoticesPayload(), { ids, unread: await this.store.unread(actor) });
  }
}
