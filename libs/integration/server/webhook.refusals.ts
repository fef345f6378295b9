import { Field, ObjectType } from '@nestjs/graphql';
import { describedEnum, Refusal, registerRefusals } from '@tribune/kernel/server';
import type { AddressProblem } from './webhook-url.js';

export const WebhookAddressProblem = describedEnum('WebhookAddressProblem', 'Why an address is none for a webhook.', {
  NOT_AN_ADDRESS: 'It is no web address.',
  NOT_HTTPS: 'It does not begin with https.',
  OTHER_PORT: 'Its port is one where something else listens than a web server.',
  WITH_PASSWORD: 'A user or a password stands in it.',
  NOT_PUBLIC: 'It leads into a private network, or to this machine.',
} satisfies Record<AddressProblem, string>);

const SENTENCES: Readonly<Record<AddressProblem, string>> = {
  NOT_AN_ADDRESS: 'This is no web address. One looks like https://example.com/tribune.',
  NOT_HTTPS: 'Please enter an address that begins with https://: what is told must not be read on the way.',
  OTHER_PORT: 'At this port something else listens than a web server, a mail server for example. Please enter an address without a port, or with another one.',
  WITH_PASSWORD: 'Please leave user and password out of the address: the signature proves who sends.',
  NOT_PUBLIC: 'This address leads into a private network. Whoever runs this installation can open one in WEBHOOK_ALLOW.',
};

@ObjectType({ implements: () => Refusal, description: 'Nothing is delivered to this address.' })
export class WebhookAddressRefused extends Refusal {
  @Field(() => WebhookAddressProblem, { description: 'Why not.' })
  problem!: AddressProblem;

  sentence() {
    return SENTENCES[this.problem];
  }
}

@ObjectType({ implements: () => Refusal, description: 'An organization has twenty webhooks at most.' })
export class WebhooksTooMany extends Refusal {
  sentence() {
    return 'There are twenty webhooks already. Remove one that nobody needs any more.';
  }
}
registerRefusals(WebhookAddressRefused, WebhooksTooMany);
