import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Role as RoleName, SessionMethod } from '@tribune/kernel/domain';
import { describedEnum } from '@tribune/kernel/server';
import type { Browser as BrowserName, System as SystemName } from '@tribune/people/domain';
import { Role } from './people.types.js';

export const SignInMethod = describedEnum('SignInMethod', 'How a session began.', {
  LINK: 'By a mailed link and its button.',
  PASSKEY: 'By a passkey.',
  DEMO: 'By one click, in an organization that was created as a demo.',
  FOUNDING: 'By the first administrator’s one-time link.',
  SINGLE_SIGN_ON: 'By a company’s own way in (OpenID Connect).',
});

export const Browser = describedEnum('Browser', 'What a session is used with, as the browser says itself.', {
  EDGE: 'Microsoft Edge.', OPERA: 'Opera.', SAMSUNG: 'Samsung Internet.', FIREFOX: 'Firefox.', CHROME: 'Chrome, and what says that it is Chrome.', SAFARI: 'Safari.',
} satisfies Record<BrowserName, string>);

export const System = describedEnum('System', 'What that browser runs on, as it says itself.', {
  IPHONE: 'An iPhone.', IPAD: 'An iPad.', ANDROID: 'Android.', CHROMEOS: 'ChromeOS.', WINDOWS: 'Windows.', MACOS: 'macOS, and iPads that say so.', LINUX: 'Linux.',
} satisfies Record<SystemName, string>);

@ObjectType({ description: 'Who is signed in, and as what.' })
export class Session {
  @Field(() => [Role], { description: 'Granted roles.' })
  roles!: readonly RoleName[];

  @Field(() => SignInMethod, { description: 'How this session began.' })
  method!: SessionMethod;

  @Field({ description: 'When.' })
  signedInAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Until when approvals may be signed in this session; null when a passkey must be shown first (D9).' })
  approvalFreshUntil!: Date | null;

  @Field({ description: 'Champion of a constituency now.' })
  isChampion!: boolean;

  @Field({ description: 'Alternate of a champion now.' })
  isAlternate!: boolean;

  @Field({ description: 'On the staff in any way: a role or a seat on a council.' })
  isStaff!: boolean;
}

@ObjectType({ description: 'One place where a person is signed in.' })
export class SignedInSession {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => SignInMethod, { description: 'How it began.' })
  method!: SessionMethod;

  @Field(() => Browser, { nullable: true, description: 'With which browser; null when it does not say so.' })
  browser!: BrowserName | null;

  @Field(() => System, { nullable: true, description: 'On which system; null when the browser does not say so.' })
  system!: SystemName | null;

  @Field({ description: 'When it began.' })
  signedInAt!: Date;

  @Field({ description: 'When it was used last, to the five minutes.' })
  lastSeenAt!: Date;

  @Field({ description: 'When it ends by itself.' })
  expiresAt!: Date;

  @Field({ description: 'The one that asks.' })
  isThis!: boolean;
}

@ObjectType({ description: 'A passkey of the person who asks.' })
export class Passkey {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field({ description: 'When it was registered.' })
  registeredAt!: Date;

  @Field({ description: 'From when on it signs: at once for the first, after 72 hours for a replacement (P2).' })
  usableFrom!: Date;

  @Field({ description: 'This is the one that signs now.' })
  signs!: boolean;
}

@ObjectType({ description: 'An organization that knows the address a link was mailed to.' })
export class KnownThere {
  @Field(() => ID, { description: 'The organization’s id.' })
  id!: string;

  @Field({ description: 'The organization.' })
  name!: string;
}

@ObjectType({ description: 'Whom a mailed founding link is for.' })
export class Founder {
  @Field({ description: 'Their name.' })
  name!: string;

  @Field({ description: 'The address that it was mailed to; the organization’s first administrator has it.' })
  email!: string;
}

@ObjectType({ description: 'What the page behind a mailed link shows before its button is pressed.' })
export class SignInLink {
  @Field({ description: 'Whose it is.' })
  personName!: string;

  @Field({ description: 'Where it leads.' })
  organizationName!: string;

  @Field({ description: 'Whether pressing the button will sign in.' })
  usable!: boolean;

  @Field(() => String, { nullable: true, description: 'The company’s own way in that may sign this person in from then on, when the button is pressed; null for an ordinary link.' })
  provider!: string | null;

  @Field(() => [KnownThere], { description: 'Where it may lead: every organization that knows the address it was mailed to, this one first.' })
  organizations!: KnownThere[];
}

@ObjectType({ description: 'Somebody in a demonstration whom a visitor may become with one click.' })
export class DemoPersona {
  @Field(() => ID, { description: 'The organization’s id.' })
  organizationId!: string;

  @Field({ description: 'The organization.' })
  organizationName!: string;

  @Field(() => ID, { description: 'The person’s id.' })
  personId!: string;

  @Field({ description: 'The person.' })
  name!: string;

  @Field(() => [Role], { description: 'Their roles.' })
  roles!: readonly RoleName[];

  @Field({ description: 'Champion now.' })
  isChampion!: boolean;

  @Field({ description: 'Alternate now.' })
  isAlternate!: boolean;

  @Field({ description: 'Sits on a council.' })
  hasSeat!: boolean;

  @Field({ description: 'Presides over a council.' })
  isChair!: boolean;

  @Field(() => [String], { description: 'The constituencies they speak for, or the councils they sit on, by name.' })
  places!: readonly string[];

  @Field(() => Int, { description: 'How many votes and answers wait for them now.' })
  waiting!: number;
}
