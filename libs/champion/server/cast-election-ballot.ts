import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Refused } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { ArrayMaxSize, IsArray, IsOptional, IsString, Length } from 'class-validator';
import { VotingCardStore } from './voting-card.store.js';
import { NOT_TAKEN } from './voting.refusals.js';

@InputType({ description: 'A ballot. The receipt makes it happen once: a retry with the same receipt and choice is answered as the first try was.' })
export class CastElectionBallotInput {
  @Field(() => ID, { nullable: true, description: 'Not looked at and not kept: it would tie a request to a ballot. The receipt does its work.' })
  @IsOptional()
  @IsString()
  idempotencyKey?: string;

  @Field({ description: 'The secret in the mailed link.' })
  @IsString()
  card!: string;

  @Field(() => [ID], { description: 'Whom the voter approves, any number; nobody means “none of these”.' })
  @IsArray()
  @ArrayMaxSize(1000, { message: 'A ballot names no more people than stand' })
  @IsString({ each: true })
  approved!: string[];

  @Field({ description: 'Made by the voter’s browser and shown to the voter alone. Only its SHA-256 is stored; with it the voter finds the ballot in the published list (E5).' })
  @Length(16, 100, { message: 'A receipt has 16 to 100 characters' })
  receipt!: string;
}

@ObjectType({ description: 'Cast, and counted when voting is over.' })
export class CastElectionBallotPayload {
  @Field({ description: 'SHA-256 of the receipt: how the ballot will be listed.' })
  receiptHash!: string;

  /** The secret that was sent along: the card is read again only where it is asked for. */
  secret!: string;
}

export const CastElectionBallotResult = resultOf('CastElectionBallot', CastElectionBallotPayload, NOT_TAKEN);

/** No session, no kernel.idempotency, no event: nothing that would say who cast which ballot (E5). */
@Injectable()
export class CastElectionBallot {
  constructor(private readonly store: VotingCardStore) {}

  async run({ card, approved, receipt }: CastElectionBallotInput): Promise<CastElectionBallotPayload> {
    await this.store.cast({ card, approved: approved.map(nominee), receipt });
    return Object.assign(new CastElectionBallotPayload(), { secret: card, receiptHash: createHash('sha256').update(receipt).digest('hex') });
  }
}

function nominee(id: string): string {
  try {
    return fromNodeId('Person', id);
  } catch {
    throw new Refused('NotANominee');
  }
}
