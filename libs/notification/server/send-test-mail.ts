import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { MailTestStore } from './mail-test.store.js';
import { MailNotConfigured, MailTest } from './mail-test.types.js';

@InputType({ description: 'Mails the administrator who asks, to see whether mail works.' })
export class SendTestMailInput extends KeyedInput {}

@ObjectType({ description: 'On its way to the mail server.' })
export class SendTestMailPayload {
  @Field(() => MailTest, { description: 'How it stands; ask again to see what becomes of it.' })
  mailTest!: MailTest;
}

export const SendTestMailResult = resultOf('SendTestMail', SendTestMailPayload, [MailNotConfigured]);

@Injectable()
export class SendTestMail {
  constructor(
    private readonly once: Once,
    private readonly store: MailTestStore,
  ) {}

  async run(actor: Actor, input: SendTestMailInput): Promise<SendTestMailPayload> {
    if (!process.env['SMTP_URL']) throw new Refused('MailNotConfigured');
    await this.once.run(actor, 'sendTestMail', input, (tx) => this.store.send(tx, actor));
    return Object.assign(new SendTestMailPayload(), { mailTest: await this.store.read(actor) });
  }
}
