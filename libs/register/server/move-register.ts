import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { MaxLength } from 'class-validator';
import { SlugTaken } from './register.refusals.js';
import { RegisterStore } from './register.store.js';

@InputType({ description: 'Gives the register a new address; every earlier one leads there for ever.' })
export class MoveRegisterInput extends KeyedInput {
  @Field({ description: 'What stands after /r/: small letters, digits and single hyphens.' })
  @MaxLength(60, { message: 'An address has at most 60 characters' })
  slug!: string;
}

@ObjectType({ description: 'Moved.' })
export class MoveRegisterPayload {
  @Field({ description: 'Its address from now on.' })
  slug!: string;
}

export const MoveRegisterResult = resultOf('MoveRegister', MoveRegisterPayload, [SlugTaken]);

@Injectable()
export class MoveRegister {
  constructor(
    private readonly once: Once,
    private readonly store: RegisterStore,
  ) {}

  async run(actor: Actor, input: MoveRegisterInput): Promise<MoveRegisterPayload> {
    await this.once.run(actor, 'moveRegister', input, (tx) => this.store.move(tx, actor, input.slug));
    return Object.assign(new MoveRegisterPayload(), { slug: input.slug.trim().toLowerCase() });
  }
}
