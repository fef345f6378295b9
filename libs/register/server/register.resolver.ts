import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, anybody, fromNodeId, Me, PageArgs, signedIn, Visitor } from '@tribune/kernel/server';
import { IsOptional, MaxLength } from 'class-validator';
import { DecisionInRegister, RegisterAddress } from './entry.types.js';
import { MoveRegister, MoveRegisterInput, MoveRegisterResult } from './move-register.js';
import { EntryKind } from './register.enums.js';
import { RegisterStore } from './register.store.js';
import { Register } from './register.types.js';
import { SetRegisterAudience, SetRegisterAudienceInput, SetRegisterAudienceResult } from './set-register-audience.js';

@ArgsType()
export class RegisterArgs extends PageArgs {
  @Field({ description: 'The address: what stands after /r/.' })
  @MaxLength(100)
  slug!: string;

  @Field(() => String, { nullable: true, description: 'Only what has these words, best first; “quoted” together, -without.' })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;

  @Field(() => [EntryKind], { nullable: true, description: 'Only these kinds.' })
  kinds?: (keyof typeof EntryKind)[] | null;

  @Field(() => ID, { nullable: true, description: 'Only what takes effect at this stage.' })
  stageId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what takes effect at this touch point.' })
  touchPointId?: string | null;
}

@Resolver(() => Register)
export class RegisterResolver {
  constructor(
    private readonly store: RegisterStore,
    private readonly audience: SetRegisterAudience,
    private readonly address: MoveRegister,
  ) {}

  @Access(anybody, 'READ')
  @Query(() => Register, { nullable: true, description: 'A page of the register at this address, as far as the person who asks may read it; null where there is none.' })
  register(@Visitor() actor: Actor | null, @Args() args: RegisterArgs): Promise<Register | null> {
    return this.store.read(actor, args.slug, args, {
      search: args.search ?? null,
      kinds: args.kinds ?? null,
      stageId: args.stageId ? fromNodeId('Stage', args.stageId) : null,
      touchPointId: args.touchPointId ? fromNodeId('TouchPoint', args.touchPointId) : null,
    });
  }

  @Access(anybody, 'READ')
  @Query(() => RegisterAddress, { nullable: true, description: 'An entry of the register by its permanent address; null where there is no register.' })
  registerEntry(
    @Visitor() actor: Actor | null,
    @Args('slug', { description: 'The register’s address.' }) slug: string,
    @Args('key', { description: 'The entry’s key: a decision’s number.' }) key: string,
  ): Promise<RegisterAddress | null> {
    return this.store.entry(actor, slug, key);
  }

  @Access(signedIn, 'READ')
  @Query(() => DecisionInRegister, { nullable: true, description: 'Where a decision stands in the register, and which emergency acts it is meant to decide; null where it is not there for you.' })
  decisionInRegister(@Me() actor: Actor, @Args('decisionId', { type: () => ID, description: 'The decision.' }) decisionId: string): Promise<DecisionInRegister | null> {
    return this.store.ofDecision(actor, fromNodeId('Decision', decisionId));
  }

  @Access(signedIn)
  @Mutation(() => SetRegisterAudienceResult, { description: 'Says for whom the register is: for administrators.' })
  setRegisterAudience(@Me() actor: Actor, @Args('input') input: SetRegisterAudienceInput) {
    return this.audience.run(actor, input);
  }

  @Access(signedIn)
  @Mutation(() => MoveRegisterResult, { description: 'Gives the register a new address: for administrators.' })
  moveRegister(@Me() actor: Actor, @Args('input') input: MoveRegisterInput) {
    return this.address.run(actor, input);
  }
}
