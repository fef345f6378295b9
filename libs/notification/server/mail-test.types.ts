import { Field, ObjectType } from '@nestjs/graphql';
import { describedEnum, Refusal, registerRefusals } from '@tribune/kernel/server';

export const TestMailState = describedEnum('TestMailState', 'What became of a test mail.', {
  WAITING: 'Nobody has taken it to the mail server yet.',
  ACCEPTED: 'The mail server has taken it.',
  REFUSED: 'The mail server could not be reached, or did not take it.',
});

@ObjectType({ description: 'The last mail that an administrator sent themselves to see whether mail works.' })
export class TestMail {
  @Field({ description: 'Where it went.' })
  to!: string;

  @Field({ description: 'When it was asked for.' })
  askedAt!: Date;

  @Field(() => TestMailState, { description: 'What became of it.' })
  state!: keyof typeof TestMailState;

  @Field(() => Date, { nullable: true, description: 'When the mail server took it.' })
  acceptedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The mail server’s own words when it did not.' })
  words!: string | null;
}

@ObjectType({ description: 'Whether mail works here, for administrators.' })
export class MailTest {
  @Field(() => String, { nullable: true, description: 'The mail server, as host and port; null where none is set.' })
  server!: string | null;

  @Field({ description: 'Whom mail comes from.' })
  from!: string;

  @Field({ description: 'Where a test mail goes: the address of the person who asks.' })
  to!: string;

  @Field({ description: 'True where mail is kept in the installation’s own mailbox and reaches nobody outside.' })
  keptHere!: boolean;

  @Field(() => TestMail, { nullable: true, description: 'The last test.' })
  last!: TestMail | null;
}

@ObjectType({ implements: () => Refusal, description: 'The installation has no mail server.' })
export class MailNotConfigured extends Refusal {
  sentence() {
    return 'No mail server is set: whoever runs this installation names one in SMTP_URL and starts it again.';
  }
}
registerRefusals(MailNotConfigured);
