import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Refused, type Actor, type TokenScope as TokenScopeName } from '@tribune/kernel/domain';
import { KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsInt, Length, Matches, Max, Min } from 'class-validator';
import { FreshSignInRequired } from './address.refusals.js';
import { TokenNotForYou, TooManyTokens } from './api-token.refusals.js';
import { ApiTokenStore } from './api-token.store.js';
import { ApiToken, TokenScope } from './api-token.types.js';

@InputType({ description: 'A token for a program: what it is for, what it may do, and for how long.' })
export class MakeApiTokenInput extends KeyedInput {
  @Field({ description: 'What it is for, for example “Figures from the survey tool”; up to 80 characters.' })
  @Length(1, 80, { message: 'A name has 1 to 80 characters' })
  @Matches(/\S/, { message: 'Please say what the token is for' })
  name!: string;

  @Field(() => [TokenScope], { description: 'What it may do; as little as the program needs.' })
  @ArrayMinSize(1, { message: 'Please choose what the program may do' })
  @ArrayMaxSize(4)
  @IsIn(Object.values(TokenScope), { each: true })
  scopes!: TokenScopeName[];

  @Field(() => Int, { description: 'For how many days it works: 1 to 365.' })
  @IsInt()
  @Min(1, { message: 'A token works for a day at least' })
  @Max(365, { message: 'A token works for 365 days at most' })
  days!: number;
}

@ObjectType({ description: 'Made. The secret is in this answer and nowhere else.' })
export class MakeApiTokenPayload {
  @Field(() => ApiToken, { description: 'The token.' })
  apiToken!: ApiToken;

  @Field({ description: 'What the program sends: `Authorization: Bearer <secret>`. It is not shown again.' })
  secret!: string;
}

export const MakeApiTokenResult = resultOf('MakeApiToken', MakeApiTokenPayload, [FreshSignInRequired, TokenNotForYou, TooManyTokens]);

@Injectable()
export class MakeApiToken {
  constructor(
    private readonly once: Once,
    private readonly store: ApiTokenStore,
  ) {}

  async run(actor: Actor, input: MakeApiTokenInput): Promise<MakeApiTokenPayload> {
    // a retry gets the same secret again, and nothing that is stored gives it away: it follows from the session's
    const secret = `tribune_${createHmac('sha256', actor.token).update(`api token ${input.idempotencyKey}`).digest('hex')}`;
    const made = await this.once.run(actor, 'makeApiToken', input, (tx) => this.store.make(tx, actor, input.name, input.scopes, input.days, secret));
    const apiToken = (await this.store.tokens(actor, false)).find(({ id }) => id === made);
    if (!apiToken) throw new Refused('NotFound', { type: 'ApiToken' });
    return Object.assign(new MakeApiTokenPayload(), { apiToken, secret });
  }
}
