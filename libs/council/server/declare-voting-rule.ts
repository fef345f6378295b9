import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, KeyedInput, Once, resultOf } from '@tribune/kernel/server';
import { MaxLength } from 'class-validator';
import { RuleNameTaken, RuleUnusable } from './council.refusals.js';
import { CouncilStore } from './council.store.js';
import { Council, VotingMethod, type VotingMethodName } from './council.types.js';

@InputType({ description: 'A rule that a council may choose for its votes (D4).' })
export class DeclareVotingRuleInput extends KeyedInput {
  @Field(() => ID, { description: 'The council.' })
  councilId!: string;

  @Field({ description: 'Its name.' })
  @MaxLength(80, { message: 'A rule’s name may have up to 80 characters' })
  name!: string;

  @Field(() => VotingMethod, { description: 'How votes are counted.' })
  method!: VotingMethodName;

  @Field(() => Int, { defaultValue: 1, description: 'Numerator of the share that must agree; for SUPERMAJORITY and WEIGHTED.' })
  thresholdNum!: number;

  @Field(() => Int, { defaultValue: 2, description: 'Its denominator. One half by weight means more than half.' })
  thresholdDen!: number;

  @Field(() => Int, { defaultValue: 1, description: 'Numerator of the share of members who must vote.' })
  quorumNum!: number;

  @Field(() => Int, { defaultValue: 2, description: 'Its denominator.' })
  quorumDen!: number;

  @Field(() => Int, { defaultValue: 5, description: 'How many working days a vote stays open.' })
  workingDays!: number;

  @Field({ defaultValue: false, description: 'Taken when nobody chooses.' })
  isDefault!: boolean;
}

@ObjectType({ description: 'The rule can be chosen; votes that are open keep theirs.' })
export class DeclareVotingRulePayload {
  @Field(() => Council, { nullable: true, description: 'The council, with its rules.' })
  council!: Council | null;
}

export const DeclareVotingRuleResult = resultOf('DeclareVotingRule', DeclareVotingRulePayload, [RuleNameTaken, RuleUnusable]);

@Injectable()
export class DeclareVotingRule {
  constructor(
    private readonly once: Once,
    private readonly store: CouncilStore,
  ) {}

  async run(actor: Actor, input: DeclareVotingRuleInput): Promise<DeclareVotingRulePayload> {
    const id = fromNodeId('Council', input.councilId);
    await this.once.run(actor, 'declareVotingRule', input, (tx) => this.store.declareRule(tx, actor, id, input));
    return Object.assign(new DeclareVotingRulePayload(), { council: await this.store.council(actor, id) });
  }
}
