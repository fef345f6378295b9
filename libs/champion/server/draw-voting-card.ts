import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf } from '@tribune/kernel/server';
import { IsOptional, IsString } from 'class-validator';
import { NotOnRoll } from './nomination.refusals.js';
import { VotingCardStore } from './voting-card.store.js';
import { AlreadyVoted, VotingClosed } from './voting.refusals.js';

@InputType({ description: 'A fresh voting card for an elector who is signed in and does not have the mail at hand. One person has one ballot, however many cards.' })
export class DrawVotingCardInput {
  @Field(() => ID, { nullable: true, description: 'Not kept: a card is no answer to give twice. Drawing again gives another card for the same ballot.' })
  @IsOptional()
  @IsString()
  idempotencyKey?: string;

  @Field(() => ID, { description: 'In which election.' })
  @IsString()
  electionId!: string;
}

@ObjectType({ description: 'Drawn.' })
export class DrawVotingCardPayload {
  @Field({ description: 'The card’s secret, as a mailed link has it. Only its hash is stored.' })
  card!: string;
}

export const DrawVotingCardResult = resultOf('DrawVotingCard', DrawVotingCardPayload, [NotOnRoll, VotingClosed, AlreadyVoted]);

@Injectable()
export class DrawVotingCard {
  constructor(private readonly store: VotingCardStore) {}

  async run(actor: Actor, input: DrawVotingCardInput): Promise<DrawVotingCardPayload> {
    return Object.assign(new DrawVotingCardPayload(), { card: await this.store.draw(actor, fromNodeId('Election', input.electionId)) });
  }
}
