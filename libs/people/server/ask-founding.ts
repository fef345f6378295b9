import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { KeyedInput, Once, Refusal, registerRefusals, resultOf } from '@tribune/kernel/server';
import { FreshSignInRequired } from './address.refusals.js';
import { PeopleStore } from './people.store.js';

@InputType({ description: 'Wants another organization on this installation.' })
export class AskFoundingInput extends KeyedInput {}

@ObjectType({ description: 'Asked: a link that founds it, once, is on its way to the address of the person who asks.' })
export class AskFoundingPayload {
  @Field({ description: 'Always true.' })
  sent!: boolean;
}

@ObjectType({ implements: () => Refusal, description: 'Where organizations are made up, none is founded in earnest.' })
export class DemoFoundsNothing extends Refusal {
  sentence() {
    return 'This is a demonstration, in which days pass at will. An organization that lives in real time is founded on an installation of its own.';
  }
}
registerRefusals(DemoFoundsNothing);

export const AskFoundingResult = resultOf('AskFounding', AskFoundingPayload, [FreshSignInRequired, DemoFoundsNothing]);

@Injectable()
export class AskFounding {
  constructor(
    private readonly once: Once,
    private readonly people: PeopleStore,
  ) {}

  async run(actor: Actor, input: AskFoundingInput): Promise<AskFoundingPayload> {
    await this.once.run(actor, 'askFounding', input, (tx) => this.people.askFounding(tx, actor));
    return Object.assign(new AskFoundingPayload(), { sent: true });
  }
}
