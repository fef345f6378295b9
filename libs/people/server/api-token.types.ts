import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { TokenScope as TokenScopeName } from '@tribune/kernel/domain';
import { describedEnum } from '@tribune/kernel/server';

export const TokenScope = describedEnum('TokenScope', 'What a program may do with a token. No scope votes, approves, elects, grants a role, or changes an account.', {
  READ: 'Reads what its person may read; nobody’s e-mail address, and nothing of the person’s own account.',
  IMPORT_PEOPLE: 'Imports people on the staff, without roles: for administrators.',
  IMPORT_ROLL: 'Imports a constituency’s roll: for administrators.',
  IMPORT_FIGURES: 'Imports figures of the scorecard: for analysts and administrators.',
} satisfies Record<TokenScopeName, string>);

@ObjectType({ description: 'A secret that a person has given to a program. The secret itself is shown once, when it is made.' })
export class ApiToken {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field({ description: 'What it is for, in its person’s words.' })
  name!: string;

  @Field(() => [TokenScope], { description: 'What it may do, and nothing beside.' })
  scopes!: readonly TokenScopeName[];

  @Field({ description: 'When it was made.' })
  madeAt!: Date;

  @Field({ description: 'When it stops working by itself.' })
  expiresAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When a program used it last, to the five minutes; null before the first time.' })
  lastUsedAt!: Date | null;

  personId!: string;
}
