import { Field, ObjectType } from '@nestjs/graphql';
import { describedEnum } from '@tribune/kernel/server';

@ObjectType({ description: 'A change of one’s own address: it waits for the new mailbox, or it was made and can still be undone from the old one.' })
export class AddressChange {
  @Field({ description: 'The address wanted.' })
  newAddress!: string;

  @Field({ description: 'The address before.' })
  oldAddress!: string;

  @Field({ description: 'When it was asked for.' })
  askedAt!: Date;

  @Field({ description: 'Until when the link in the new mailbox confirms it.' })
  confirmUntil!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was confirmed; null while it waits.' })
  confirmedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'Until when the old mailbox may undo it; null while it waits.' })
  undoUntil!: Date | null;
}

export const AddressLinkPurpose = describedEnum('AddressLinkPurpose', 'What the button behind a mailed link about an address does.', {
  CONFIRM: 'Confirms the change, from the new mailbox.',
  OBJECT: 'Stops or undoes the change, from the old mailbox.',
});

export const AddressChangeState = describedEnum('AddressChangeState', 'Where a change of an address stands.', {
  WAITS: 'Not confirmed yet.',
  DONE: 'Made; the old mailbox may still undo it.',
  STOPPED: 'Stopped or undone from the old mailbox.',
  OVER: 'This link changes nothing any more.',
});

@ObjectType({ description: 'What the page behind a mailed link about an address shows. Opening it changes nothing.' })
export class AddressLink {
  @Field(() => AddressLinkPurpose, { description: 'What its button does.' })
  purpose!: keyof typeof AddressLinkPurpose;

  @Field({ description: 'Whose address.' })
  personName!: string;

  @Field({ description: 'Where.' })
  organizationName!: string;

  @Field({ description: 'The address wanted.' })
  newAddress!: string;

  @Field(() => AddressChangeState, { description: 'Where the change stands.' })
  state!: keyof typeof AddressChangeState;

  @Field(() => Date, { nullable: true, description: 'Until when the old mailbox may undo it; null while it waits.' })
  undoUntil!: Date | null;
}
