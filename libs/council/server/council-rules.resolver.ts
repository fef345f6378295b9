import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Me, signedIn } from '@tribune/kernel/server';
import { AllowProxies, AllowProxiesInput, AllowProxiesResult } from './allow-proxies.js';
import { ChangeCouncil, ChangeCouncilInput, ChangeCouncilResult } from './change-council.js';
import { DeclareVotingRule, DeclareVotingRuleInput, DeclareVotingRuleResult } from './declare-voting-rule.js';
import { WeighSeat, WeighSeatInput, WeighSeatResult } from './weigh-seat.js';

/** What an administrator sets: name and charter, other rules, proxies, weights (P3). */
@Resolver()
export class CouncilRulesResolver {
  constructor(
    private readonly declare: DeclareVotingRule,
    private readonly proxies: AllowProxies,
    private readonly weigh: WeighSeat,
    private readonly change: ChangeCouncil,
  ) {}

  @Access(signedIn)
  @Mutation(() => DeclareVotingRuleResult, { description: 'Declares a voting rule: for administrators.' })
  declareVotingRule(@Me() actor: Actor, @Args('input') input: DeclareVotingRuleInput) {
    return this.declare.run(actor, input);
  }

  @Access(signedIn)
  @Mutation(() => AllowProxiesResult, { description: 'Switches voting by proxy on or off: for administrators.' })
  allowProxies(@Me() actor: Actor, @Args('input') input: AllowProxiesInput) {
    return this.proxies.run(actor, input);
  }

  @Access(signedIn)
  @Mutation(() => WeighSeatResult, { description: 'Weighs a seat: for administrators.' })
  weighSeat(@Me() actor: Actor, @Args('input') input: WeighSeatInput) {
    return this.weigh.run(actor, input);
  }

  @Access(signedIn)
  @Mutation(() => ChangeCouncilResult, { description: 'Changes a council’s name and charter: for administrators.' })
  changeCouncil(@Me() actor: Actor, @Args('input') input: ChangeCouncilInput) {
    return this.change.run(actor, input);
  }
}
