import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A mail that this installation sent and its own receiver got.' })
export class MailboxMessage {
  @Field(() => ID, { description: 'The same while the mail is kept.' })
  id!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was written.' })
  at!: Date;

  @Field({ description: 'The address it went to.' })
  to!: string;

  @Field({ description: 'Whom it greets.' })
  toName!: string;

  @Field({ description: 'The address it came from.' })
  from!: string;

  @Field({ description: 'Its subject.' })
  subject!: string;

  @Field({ description: 'Its text, as a mail program without HTML shows it.' })
  text!: string;
}
