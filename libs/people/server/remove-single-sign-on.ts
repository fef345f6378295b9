import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { SingleSignOnStore } from './single-sign-on.store.js';

@InputType({ description: 'Closes the organization’s own way in.' })
export class RemoveSingleSignOnInput extends KeyedInput {}

@ObjectType({ description: 'Closed; who came by it is signed out.' })
export class RemoveSingleSignOnPayload {
  @Field({ description: 'Always true.' })
  removed!: boolean;
}

export const RemoveSingleSignOnResult = resultOf('RemoveSingleSignOn', RemoveSingleSignOnPayload);

@Injectable()
export class RemoveSingleSignOn {
  constructor(
    private readonly once: Once,
    private readonly store: SingleSignOnStore,
  ) {}

  async run(actor: Actor, input: RemoveSingleSignOnInput): Promise<RemoveSingleSignOnPayload> {
    await this.once.run(actor, 'removeSingleSignOn', input, (tx) => this.store.remove(tx, actor));
    return Object.assign(new RemoveSingleSignOnPayload(), { removed: true });
  }
}
