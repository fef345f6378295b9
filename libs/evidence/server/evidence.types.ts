import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { EvidenceKind as KindName } from '@tribune/evidence/domain';
import { Node } from '@tribune/kernel/server';
import { EvidenceKind } from './evidence.enums.js';

@ObjectType({ description: 'A picture, without metadata, for those who may see the decision.' })
export class EvidencePicture {
  @Field({ description: 'Where it is served: a path on this installation, with the session’s cookie.' })
  url!: string;

  @Field({ description: 'What it shows, for those who do not see it.' })
  alt!: string;

  @Field(() => Int, { description: 'Its width in pixels.' })
  width!: number;

  @Field(() => Int, { description: 'Its height in pixels.' })
  height!: number;
}

@ObjectType({ implements: () => Node, description: 'Something that somebody inside a decision has brought before those who decide (D12). It is never changed; what is withdrawn is shown struck.' })
export class Evidence extends Node {
  decisionUuid!: string;
  authorUuid!: string;
  touchPointUuid!: string | null;

  @Field(() => EvidenceKind, { description: 'What kind it is.' })
  kind!: KindName;

  @Field({ description: 'Why it matters, in one sentence.' })
  why!: string;

  @Field({ description: 'What was measured, asked, done, written; empty where the kind has none.' })
  title!: string;

  @Field({ description: 'What was answered, done or seen.' })
  text!: string;

  @Field({ description: 'Somebody’s own words, as they said them.' })
  quote!: string;

  @Field(() => String, { nullable: true, description: 'The figure, as a decimal.' })
  value!: string | null;

  @Field({ description: 'What the figure counts.' })
  unit!: string;

  @Field(() => Int, { nullable: true, description: 'How many answers or cases it stands on; null where nobody said.' })
  n!: number | null;

  @Field(() => String, { nullable: true, description: 'Lower end of its 95 % interval.' })
  low!: string | null;

  @Field(() => String, { nullable: true, description: 'Upper end of its 95 % interval.' })
  high!: string | null;

  @Field({ description: 'Where it comes from.' })
  source!: string;

  @Field({ description: 'Where to read it: http or https, or empty.' })
  url!: string;

  @Field({ description: 'Where it was said.' })
  place!: string;

  @Field(() => String, { nullable: true, description: 'The day on which it was measured, said or seen (YYYY-MM-DD).' })
  day!: string | null;

  @Field({ description: 'When it was attached.' })
  at!: Date;

  @Field({ description: 'Attached after the vote that stands had been opened: who voted early has not seen it.' })
  afterVoteOpened!: boolean;

  @Field(() => Date, { nullable: true, description: 'When its author withdrew it; null while it stands.' })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  withdrawnBecause!: string | null;

  @Field({ description: 'Whether the person who asks has had it before their eyes (D9).' })
  isRead!: boolean;

  @Field({ description: 'Whether the person who asks attached it, and may withdraw it.' })
  isMine!: boolean;

  @Field(() => EvidencePicture, { nullable: true, description: 'Its picture.' })
  picture!: EvidencePicture | null;
}
