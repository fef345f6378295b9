import type { MinutesCommand as CommandOf, MinutesFacts } from '@tribune/council/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { describedEnum, Json } from '@tribune/kernel/server';

export const MinutesCommandName = describedEnum('MinutesCommandName', 'What can be done to minutes; the names are those of the mutations.', {
  proposeCorrection: 'Say what they should say instead.',
  decideCorrection: 'Take a correction, or refuse it with the reason.',
  approveMinutes: 'Approve them, in a later meeting.',
} satisfies Record<CommandOf, string>);

@ObjectType({ description: 'The minutes of a meeting that has been held. They are written by what is recorded, and from their approval on they stay as they are.' })
export class Minutes {
  meetingUuid!: string;
  facts!: MinutesFacts;

  @Field(() => Json, { description: 'What is recorded, as canonical JSON writes it: council, times, people, items with notes, votes, recusals, answers of champions, corrections. Screens and the PDF say it in sentences.' })
  body!: unknown;

  @Field(() => String, { nullable: true, description: 'The SHA-256 of the approved bytes, in hexadecimal; null while they are not approved.' })
  bodyHash!: string | null;

  @Field(() => Date, { nullable: true, description: 'When they were approved.' })
  approvedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'By whom, for those who were there.' })
  approvedBy!: string | null;

  @Field(() => Date, { nullable: true, description: 'When the meeting began in which they were approved.' })
  approvedInMeetingOf!: Date | null;
}

@ObjectType({ description: 'What somebody who was invited wants the minutes to say.' })
export class MinutesCorrection {
  meetingUuid!: string;

  @Field(() => ID, { description: 'Itself.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'The item of the agenda; null where it is about the minutes as a whole.' })
  itemId!: string | null;

  @Field({ description: 'In whose words.' })
  words!: string;

  @Field({ description: 'Who proposed it.' })
  proposedBy!: string;

  @Field(() => Date, { description: 'When.' })
  proposedAt!: Date;

  @Field(() => Boolean, { nullable: true, description: 'Whether the chair has taken it; null while that is not decided.' })
  taken!: boolean | null;

  @Field({ description: 'Why not; may be empty where it was taken.' })
  because!: string;
}

@ObjectType({ description: 'Something that can be done to minutes, or the sentence that says why not now.' })
export class MinutesCommand {
  @Field(() => MinutesCommandName, { description: 'The mutation’s name.' })
  name!: CommandOf;

  @Field({ description: 'Whether the person who asks can do it now.' })
  open!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not; null when it is open.' })
  reason!: string | null;
}
