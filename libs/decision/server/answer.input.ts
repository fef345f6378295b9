import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import { ChampionHasAnswered, NotTheActingChampion, OwnText, SignInAgain } from './answer.refusals.js';
import { DecisionIsFinal, RevisionMovedOn, SilentOnConstituency, WrongState } from './decision.refusals.js';
import { DecisionInput } from './hands.js';
import { NotRankedYet } from './ranking.refusals.js';

/** A champion answers exactly the bytes that they have read (D10). */
@InputType({ isAbstract: true })
export abstract class AnswerInput extends DecisionInput {
  @Field(() => ID, { description: 'The constituency for which it is answered.' })
  constituencyId!: string;

  @Field(() => Int, { description: 'The revision that was read.' })
  seenRevision!: number;

  @Field({ description: 'Its bodyHash, in hex.' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'The hash is 64 hexadecimal digits' })
  seenHash!: string;
}

export const ANSWER_REFUSALS = [SignInAgain, DecisionIsFinal, WrongState, RevisionMovedOn, NotTheActingChampion, OwnText, SilentOnConstituency, ChampionHasAnswered, NotRankedYet] as const;
