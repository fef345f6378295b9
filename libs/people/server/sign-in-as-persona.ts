import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { fromNodeId, KeyedInput, resultOf, type GraphQLContext } from '@tribune/kernel/server';
import { IsString } from 'class-validator';
import { OpenSession, SignedInPayload } from './open-session.js';
import { NotADemo } from './people.refusals.js';
import { SessionStore } from './session.store.js';

@InputType({ description: 'Becomes somebody in a demonstration with one click.' })
export class SignInAsPersonaInput extends KeyedInput {
  @Field(() => ID, { description: 'Their organization, created as a demonstration.' })
  @IsString()
  organizationId!: string;

  @Field(() => ID, { description: 'The person.' })
  @IsString()
  personId!: string;
}

@ObjectType({ description: 'Signed in as somebody in a demonstration.' })
export class SignInAsPersonaPayload extends SignedInPayload {}

export const SignInAsPersonaResult = resultOf('SignInAsPersona', SignInAsPersonaPayload, [NotADemo]);

@Injectable()
export class SignInAsPersona {
  constructor(
    private readonly store: SessionStore,
    private readonly open: OpenSession,
  ) {}

  async run(context: GraphQLContext, { organizationId, personId }: SignInAsPersonaInput): Promise<SignInAsPersonaPayload> {
    const token = await this.store.signInDemo(fromNodeId('Organization', organizationId), fromNodeId('Person', personId));
    return this.open.with(context, token, new SignInAsPersonaPayload());
  }
}
