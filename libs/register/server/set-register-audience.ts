import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { RegisterAudience } from './register.enums.js';
import { RegisterStore } from './register.store.js';

@InputType({ description: 'Says for whom the register is.' })
export class SetRegisterAudienceInput extends KeyedInput {
  @Field(() => RegisterAudience, { description: 'For whom.' })
  audience!: keyof typeof RegisterAudience;
}

@ObjectType({ description: 'Set, and recorded for everybody.' })
export class SetRegisterAudiencePayload {
  @Field(() => RegisterAudience, { description: 'For whom it is from now on.' })
  audience!: keyof typeof RegisterAudience;
}

export const SetRegisterAudienceResult = resultOf('SetRegisterAudience', SetRegisterAudiencePayload);

@Injectable()
export class SetRegisterAudience {
  constructor(
    private readonly once: Once,
    private readonly store: RegisterStore,
  ) {}

  async run(actor: Actor, input: SetRegisterAudienceInput): Promise<SetRegisterAudiencePayload> {
    await this.once.run(actor, 'setRegisterAudience', input, (tx) => this.store.setAudience(tx, actor, input.audience));
    return Object.assign(new SetRegisterAudiencePayload(), { audience: input.audience });
  }
}
