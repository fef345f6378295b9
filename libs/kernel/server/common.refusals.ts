import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from './refusal.types.js';

@ObjectType({ implements: () => Refusal, description: 'Nobody is signed in, or the session has ended.' })
export class SignInRequired extends Refusal {
  sentence() {
    return 'Please sign in first. What you typed is kept.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The person may not do this.' })
export class NotAllowed extends Refusal {
  sentence() {
    return 'You may not do this here. Your administrator can tell you who may.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A role is needed that the person does not hold.' })
export class RoleRequired extends Refusal {
  @Field({ description: 'The role, for example ADMIN.' })
  role!: string;

  sentence() {
    return `Only somebody with the role ${this.role} may do this.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'A program asks with a token that does not reach so far. No token votes, approves or acts for its person in any other way.' })
export class TokenNotEnough extends Refusal {
  @Field(() => String, { nullable: true, description: 'The scope that it lacks, for example READ; null where no token is enough.' })
  scope?: string | null;

  sentence() {
    return this.scope ? `This token lacks the scope ${this.scope}. Make another one under “Your account”, “Tokens for programs”.` : 'No token can do this: it is for a person who has signed in. Please open the page and do it there.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'It does not exist, or is not for this person to see: the same answer for both.' })
export class NotFound extends Refusal {
  @Field({ description: 'What kind of thing was looked for.' })
  type!: string;

  sentence() {
    return `This ${this.type.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()} was not found. It may have been a wrong link.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'A field of the input is not usable.' })
export class InputInvalid extends Refusal {
  @Field({ description: 'What is wrong with it.' })
  problem!: string;

  sentence() {
    return `${this.problem}.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'A field that must be filled is empty.' })
export class FieldMissing extends Refusal {
  @Field(() => [String], { description: 'All the fields that are empty, the first of them `field`.' })
  fields!: string[];

  sentence() {
    this.fields ??= this.field ? [this.field] : [];
    if (this.field?.endsWith('Id')) return 'Please choose one.';
    return `Please fill in “${(this.field ?? '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()}”.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'An idempotency key came again with other input.' })
export class IdempotencyKeyReused extends Refusal {
  sentence() {
    return 'This request was sent before with other content. Please reload the page and try again.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Asked more often than may be; what was refused does not count.' })
export class TooManyRequests extends Refusal {
  @Field(() => Int, { description: 'After so many seconds it is possible again.' })
  retryAfterSeconds!: number;

  sentence() {
    return `This was asked too often. It is possible again in ${inWords(this.retryAfterSeconds)}; what you typed is kept.`;
  }
}

const inWords = (seconds: number): string => (seconds < 90 ? plural(seconds, 'second') : plural(Math.ceil(seconds / 60), 'minute'));
const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** What any mutation of a signed-in person may answer. */
export const COMMON_REFUSALS = registerRefusals(SignInRequired, NotAllowed, TokenNotEnough, RoleRequired, NotFound, InputInvalid, FieldMissing, IdempotencyKeyReused, TooManyRequests);
