import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { WhyNot } from '@tribune/decision/domain';
import type { AnswerRow } from './answer.store.js';
import { AnswerStatus, ApprovalKind, RefusalKind, StanceKind } from './decision.enums.js';
import { Answer, Revision } from './revision.types.js';

@ObjectType({ description: 'A champion’s approval or waiver of exactly one revision (D9, D10).' })
export class Approval extends Answer {
  @Field(() => ApprovalKind, { description: 'Approval, or agreement that it does not affect them.' })
  kind!: keyof typeof ApprovalKind;

  @Field({ description: 'The champion’s words; may be empty.' })
  note!: string;

  @Field({ description: 'Why the champion asked nobody before.' })
  withoutDossierBecause!: string;

  @Field(() => Date, { nullable: true, description: 'It lapses then, unless the decision is final by that time; null without such a limit (D9).' })
  validUntil!: Date | null;

  @Field(() => String, { nullable: true, description: 'What has to hold for it, in the champion’s words; null without such a limit (D9).' })
  holdsWhile!: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was reported, after the decision was final, that this does not hold any longer; null while it does (D9).' })
  brokenAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What does not hold.' })
  brokenWhat!: string | null;

  @Field(() => Date, { nullable: true, description: 'By when another decision is due that supersedes this one.' })
  supersedeBy!: Date | null;
}

@ObjectType({ description: 'A champion’s refusal: interest, evidence, and what would be acceptable (D9).' })
export class ChampionRefusal extends Answer {
  @Field({ description: 'The interest that it would harm.' })
  interest!: string;

  @Field({ description: 'The evidence for it.' })
  evidence!: string;

  @Field({ description: 'An alternative that would be acceptable.' })
  alternative!: string;

  @Field(() => RefusalKind, { description: 'A refusal, or the condition that the text changes.' })
  kind!: keyof typeof RefusalKind;

  @Field(() => Revision, { nullable: true, description: 'The text as the champion would approve it, where that is the condition; it stands once a member takes it up.' })
  proposed!: Revision | null;
}

export const AnswerRecord = createUnionType({
  name: 'AnswerRecord',
  description: 'An answer that was given, standing or not.',
  types: () => [Approval, ChampionRefusal] as const,
  resolveType: (value: object) => value.constructor as typeof Approval,
});

@ObjectType({ description: 'Seven days for the champion, from when nothing but the answer is missing (D11).' })
export class Clock {
  @Field({ description: 'Since when it runs.' })
  startedAt!: Date;

  @Field({ description: 'When it runs out; then the first alternate may act as well.' })
  dueAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was paused, once, while the constituency is asked (D12).' })
  pausedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'Until when; `dueAt` is that much later.' })
  resumesAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What is asked, and whom.' })
  pausedBecause!: string | null;
}

@ObjectType({ description: 'One constituency’s side of a decision.' })
export class ConstituencyAnswer {
  decisionUuid!: string;
  constituencyUuid!: string;
  constituencyName!: string;
  championUuid!: string | null;
  actingUuids!: readonly string[];
  /** Why the person who asks may not answer now; null when they may. */
  refused!: WhyNot | null;
  /** Every answer ever given here, newest first. */
  given!: readonly AnswerRow[];

  @Field(() => ID, { description: 'Stays the same over revisions.' })
  id!: string;

  @Field({ description: 'Whether the decision needs this constituency’s consent to become final.' })
  binding!: boolean;

  @Field(() => StanceKind, { nullable: true, description: 'What the current revision says of them; null where it is silent.' })
  stance!: keyof typeof StanceKind | null;

  @Field(() => AnswerStatus, { description: 'Where it stands.' })
  status!: keyof typeof AnswerStatus;

  @Field(() => Approval, { nullable: true, description: 'The consent that stands for the current revision.' })
  approval!: Approval | null;

  @Field(() => ChampionRefusal, { nullable: true, description: 'The refusal that stands.' })
  refusal!: ChampionRefusal | null;

  @Field(() => Clock, { nullable: true, description: 'The clock of the current revision, while one runs or has run.' })
  clock!: Clock | null;

  @Field(() => Int, { nullable: true, description: 'Its place among those whose clock waits, because four of the champion’s run already (D12); null when it runs, or none is due.' })
  queuePlace!: number | null;
}
