import { Field, ObjectType } from '@nestjs/graphql';
import type { Role as RoleName } from '@tribune/kernel/domain';
import { connectionOf, describedEnum, Node } from '@tribune/kernel/server';

export const Role = describedEnum('Role', 'What an administrator may grant. Champion is not among them: that is won by an election (P1).', {
  EXECUTIVE: 'Reviews the plans that the council carries out.',
  COUNCIL_MEMBER: 'Belongs to the council; a vote comes with a seat, not with the role.',
  CHAIR: 'Presides over the council.',
  ANALYST: 'Works in the listening centre.',
  CONTENT_EDITOR: 'Writes what touch points show.',
  ELECTION_OFFICER: 'Calls elections; is neither candidate nor council member (E2).',
  ADMIN: 'Configures; gives no vote, no approval, no acting as another (P2).',
  AUDITOR: 'Reads the record.',
} satisfies Record<RoleName, string>);

export const Language = describedEnum('Language', 'In which language somebody reads; named as in BCP 47.', {
  en: 'English.',
  de: 'German.',
});
export type LanguageName = keyof typeof Language;

@ObjectType({ implements: () => Node, description: 'A company, or another body, with its council and its customers.' })
export class Organization extends Node {
  @Field({ description: 'Its name.' })
  name!: string;

  @Field({ description: 'Its name in addresses.' })
  slug!: string;

  @Field({ description: 'Made up for a demonstration; fixed when it was created.' })
  isDemo!: boolean;

  @Field({ description: 'Where its working days are counted, for example Europe/Berlin.' })
  timeZone!: string;

  @Field(() => Language, { description: 'In which language it speaks to people who have chosen none, and to strangers.' })
  language!: LanguageName;
}

@ObjectType({ implements: () => Node, description: 'Somebody in the organization: on the staff, on a roll, or both.' })
export class Person extends Node {
  @Field({ description: 'Their name.' })
  name!: string;

  @Field({ description: 'On the staff. A customers’ champion never is.' })
  employee!: boolean;

  @Field(() => Date, { nullable: true, description: 'When they left; they have had no access since.' })
  leftAt!: Date | null;

  /** Shown to the person and to administrators only. */
  address!: string;

  /** For the person alone, like their zone: how somebody reads is nobody else's business. */
  reads!: { readonly language: LanguageName | null; readonly timeZone: string | null };
}

@ObjectType({ description: 'People, a page at a time.' })
export class PersonConnection extends connectionOf(Person) {}
