import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Role as RoleName } from '@tribune/kernel/domain';
import { describedEnum, Refusal, registerRefusals } from '@tribune/kernel/server';
import { Person, Role } from './people.types.js';

export const HandOverKind = describedEnum('HandOverKind', 'What somebody who left was in the middle of.', {
  SEAT: 'A seat on a council; it ended with their leaving.',
  ROLE: 'A role; it ended with their leaving.',
  ACTION: 'An action that is not done.',
  DECISION: 'A decision they wrote that is not final. Its author stays its author.',
  DRAFT: 'A draft that was theirs alone; nobody else can read it.',
});

@ObjectType({ description: 'One thing that somebody who left was in the middle of.' })
export class HandOverItem {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => HandOverKind, { description: 'What kind of thing.' })
  kind!: keyof typeof HandOverKind;

  @Field(() => Role, { nullable: true, description: 'Which role, where it is one.' })
  role!: RoleName | null;

  @Field({ description: 'What it is, as it stood when they left.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Where it is, as a path of this site; null where there is nothing to see.' })
  place!: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was handed over or dismissed; null while it is open.' })
  settledAt!: Date | null;

  /** Whom it was handed to. */
  heirId!: string | null;
}

@ObjectType({ description: 'What somebody left behind.' })
export class HandOverList {
  @Field(() => Person, { description: 'Who left.' })
  person!: Person;

  @Field(() => [HandOverItem], { description: 'What they were in the middle of, what is open first.' })
  items!: HandOverItem[];
}

@ObjectType({ implements: () => Refusal, description: 'Somebody was faster.' })
export class HandOverSettled extends Refusal {
  sentence() {
    return 'This has been handed over or dismissed already.';
  }
}
registerRefusals(HandOverSettled);
