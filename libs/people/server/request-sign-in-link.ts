import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { resultOf } from '@tribune/kernel/server';
import { IsEmail, IsOptional, Length } from 'class-validator';
import { SessionStore } from './session.store.js';

@InputType({ description: 'Whoever has this address is mailed a link.' })
export class RequestSignInLinkInput {
  @Field(() => ID, { nullable: true, description: 'Not needed: asking twice mails two links, both of which work.' })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string;

  @Field({ description: 'The address.' })
  @IsEmail({}, { message: 'Please enter an e-mail address, such as name@company.com' })
  email!: string;
}

@ObjectType({ description: 'The same for everybody: nobody learns here whether an address is known.' })
export class RequestSignInLinkPayload {
  @Field({ description: 'Always true.' })
  sent!: boolean;
}

export const RequestSignInLinkResult = resultOf('RequestSignInLink', RequestSignInLinkPayload);

/** Everybody is answered after this time, whatever is still being done for them: looking up, queueing, waiting for a lock. */
const SAME_TIME = 250;

@Injectable()
export class RequestSignInLink implements BeforeApplicationShutdown {
  private readonly inHand = new Set<Promise<void>>();

  constructor(private readonly store: SessionStore) {}

  /** Nothing about the answer depends on the address: neither its words nor its time. A database that is away is told of, for everybody is told. */
  async run({ email }: RequestSignInLinkInput): Promise<RequestSignInLinkPayload> {
    let failure: unknown;
    const done: Promise<void> = this.store.requestLink(email).catch((error: unknown) => void (failure = error)).finally(() => this.inHand.delete(done));
    this.inHand.add(done);
    await sleep(SAME_TIME);
    if (failure) throw failure;
    return Object.assign(new RequestSignInLinkPayload(), { sent: true });
  }

  /** Who has been answered gets their mail. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.inHand);
  }
}
