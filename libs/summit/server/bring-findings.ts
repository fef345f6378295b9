import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { bodyOf } from '@tribune/decision/domain';
import type { Actor } from '@tribune/kernel/domain';
import { fromNodeId, resultOf, spoken } from '@tribune/kernel/server';
import { findingOf } from '@tribune/summit/domain';
import { TouchPointRetired } from '@tribune/touch-point/server';
import { ArrayMaxSize, IsInt, IsOptional, IsString } from 'class-validator';
import type { FindingStore } from './finding.store.js';
import { onSummit, SummitInput, SummitPayload, type Done, type Hands } from './hands.js';
import { MadeOfLine, MayNotBring, PlanNotApproved } from './review.refusals.js';
import { PlanVersionMovedOn, SummitWrongState } from './summit.refusals.js';

export interface FindingHands extends Hands {
  readonly findings: FindingStore;
}

@InputType({ description: 'Brings lines of the approved plan to a council.' })
export class BringFindingsInput extends SummitInput {
  @Field(() => Int, { description: 'The approved version that was read.' })
  @IsInt()
  number!: number;

  @Field(() => ID, { description: 'The council that is to decide.' })
  @IsString()
  councilId!: string;

  @Field(() => [ID], { nullable: true, description: 'Which lines; null: all that no decision carries yet.' })
  @IsOptional()
  @ArrayMaxSize(1000)
  lineIds?: string[] | null;
}

@ObjectType({ description: 'They lie before the council.' })
export class BringFindingsPayload extends SummitPayload {
  @Field(() => Int, { description: 'How many went; a line of which a decision was made before is passed over.' })
  brought!: number;
}

export const BringFindingsResult = resultOf('BringFindings', BringFindingsPayload, [SummitWrongState, MayNotBring, PlanNotApproved, PlanVersionMovedOn, TouchPointRetired]);

/** Each line becomes a proposal in the language of who brings it, once. */
export const bringFindings = ({ once, store, findings }: FindingHands, actor: Actor, input: BringFindingsInput): Promise<Done & { brought: number }> =>
  once.run(actor, 'bringFindings', input, async (tx) => {
    const summitId = await store.seen(tx, actor, input.summitId);
    const wanted = input.lineIds?.map((id) => fromNodeId('PlanLine', id)) ?? null;
    const lines = await findings.of(tx, actor, summitId, input.number);
    const known = lines.filter(({ lineId, carried }) => (wanted ? wanted.includes(lineId) : !carried)).map(({ lineId, finding }) => ({ lineId, body: bodyOf(findingOf(finding, spoken())) }));
    // a line that is not there is refused in SQL, which knows the approved ones best
    const unknown = (wanted ?? []).filter((id) => !lines.some(({ lineId }) => lineId === id)).map((lineId) => ({ lineId, body: '' }));
    return { summitId, brought: await store.act<number>(tx, actor, 'bring_findings', summitId, fromNodeId('Council', input.councilId), input.number, JSON.stringify([...known, ...unknown])) };
  });

@InputType({ isAbstract: true })
abstract class TieInput extends SummitInput {
  @Field(() => ID, { description: 'The line of its plan.' })
  @IsString()
  lineId!: string;

  @Field(() => ID, { description: 'The decision.' })
  @IsString()
  decisionId!: string;
}

const tied = ({ lineId, decisionId }: TieInput) => [fromNodeId('PlanLine', lineId), fromNodeId('Decision', decisionId)] as const;

@InputType({ description: 'Ties a decision that is there already to a line.' })
export class ServeLineInput extends TieInput {}

@ObjectType({ description: 'It serves the line.' })
export class ServeLinePayload extends SummitPayload {}

export const ServeLineResult = resultOf('ServeLine', ServeLinePayload, [SummitWrongState, MayNotBring]);

export const serveLine = (hands: Hands, actor: Actor, input: ServeLineInput): Promise<Done> => onSummit(hands, actor, 'serveLine', input, 'serve_line', ...tied(input));

@InputType({ description: 'Unties a decision from a line.' })
export class LeaveLineInput extends TieInput {}

@ObjectType({ description: 'It does not serve the line any more.' })
export class LeaveLinePayload extends SummitPayload {}

export const LeaveLineResult = resultOf('LeaveLine', LeaveLinePayload, [SummitWrongState, MayNotBring, MadeOfLine]);

export const leaveLine = (hands: Hands, actor: Actor, input: LeaveLineInput): Promise<Done> => onSummit(hands, actor, 'leaveLine', input, 'leave_line', ...tied(input));

@InputType({ description: 'Says that a decision still fits the line as it reads now.' })
export class ConfirmLineInput extends TieInput {
  @Field(() => Int, { description: 'The latest version, as it was read.' })
  @IsInt()
  number!: number;
}

@ObjectType({ description: 'It is not marked any more.' })
export class ConfirmLinePayload extends SummitPayload {}

export const ConfirmLineResult = resultOf('ConfirmLine', ConfirmLinePayload, [SummitWrongState, MayNotBring, PlanVersionMovedOn]);

export const confirmLine = (hands: Hands, actor: Actor, input: ConfirmLineInput): Promise<Done> => onSummit(hands, actor, 'confirmLine', input, 'confirm_line', ...tied(input), input.number);
