import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, PageArgs, signedIn, type Connection } from '@tribune/kernel/server';
import { ChooseNotification, ChooseNotificationInput, ChooseNotificationResult } from './choose-notification.js';
import { MarkNotices, MarkNoticesInput, MarkNoticesResult } from './mark-notices.js';
import { NoticeStore } from './notice.store.js';
import { Notice, NoticeConnection, NotificationSettings } from './notice.types.js';
import { SetMailRhythm, SetMailRhythmInput, SetMailRhythmResult } from './set-mail-rhythm.js';

@Resolver(() => Notice)
export class NoticeResolver {
  constructor(
    private readonly store: NoticeStore,
    private readonly mark: MarkNotices,
    private readonly choose: ChooseNotification,
    private readonly rhythm: SetMailRhythm,
  ) {}

  @Access(signedIn)
  @Query(() => NoticeConnection, { description: 'What the person who asks was told, newest first.' })
  notices(@Me() actor: Actor, @Args() args: PageArgs): Promise<Connection<Notice>> {
    return this.store.page(actor, args);
  }

  @Access(signedIn)
  @Query(() => Int, { description: 'How much of it they have not read.' })
  unreadNotices(@Me() actor: Actor): Promise<number> {
    return this.store.unread(actor);
  }

  @Access(signedIn)
  @Query(() => NotificationSettings, { description: 'How the person who asks wants to be told.' })
  notificationSettings(@Me() actor: Actor): Promise<NotificationSettings> {
    return this.store.settings(actor);
  }

  @Access(signedIn)
  @Mutation(() => MarkNoticesResult, { description: 'Marks what one was told as read, or as unread again.' })
  markNotices(@Me() actor: Actor, @Args('input') input: MarkNoticesInput) {
    return this.mark.run(actor, input);
  }

  @Access(signedIn)
  @Mutation(() => ChooseNotificationResult, { description: 'Chooses how one is told of a topic.' })
  chooseNotification(@Me() actor: Actor, @Args('input') input: ChooseNotificationInput) {
    return this.choose.run(actor, input);
  }

  @Access(signedIn)
  @Mutation(() => SetMailRhythmResult, { description: 'Sets whether the weekly mail comes, and one’s quiet hours.' })
  setMailRhythm(@Me() actor: Actor, @Args('input') input: SetMailRhythmInput) {
    return this.rhythm.run(actor, input);
  }
}
