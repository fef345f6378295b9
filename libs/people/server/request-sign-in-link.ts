import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
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

/** Longer than looking up and queueing ever takes, so that the time tells nothing either. */
const SAME_TIME = 250;

@Injectable()
export class RequestSignInLink {
  constructor(private readonly store: SessionStore) {}

  async run({ email }: RequestSignInLinkInput): Promise<RequestSignInLinkPayload> {
    await Promise.all([this.store.requestLink(email), sleep(SAME_TIME)]);
    return Object.assign(new RequestSignInLinkPayload(), { sent: true });
  }
}
