import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DecisionInput } from '@tribune/decision/server';
import type { EvidenceFacts, EvidenceKind as KindName } from '@tribune/evidence/domain';
import { fromNodeId } from '@tribune/kernel/server';
import { Type } from 'class-transformer';
import { IsOptional, Length, Matches, ValidateNested } from 'class-validator';
import { EvidenceKind } from './evidence.enums.js';

@InputType({ description: 'A picture as it is: PNG, JPEG or WebP by its first bytes, up to 2 MB. Place, camera and everything else that is no picture is removed before it is kept.' })
export class PictureInput {
  @Field({ description: 'The file, in base64.' })
  @Matches(/^[A-Za-z0-9+/]+={0,2}$/, { message: 'The picture is not written in base64' })
  base64!: string;

  @Field({ description: 'What it shows, for those who do not see it.' })
  @Length(0, 500, { message: 'The description of the picture may have at most 500 characters' })
  alt!: string;
}

const text = (description: string) => Field(() => String, { nullable: true, description });

@InputType({ description: 'Attaches evidence to a decision. What has to be filled in depends on the kind.' })
export class AttachEvidenceInput extends DecisionInput {
  @Field(() => EvidenceKind, { description: 'What kind it is.' })
  kind!: KindName;

  @Field({ description: 'Why it matters, in one sentence.' })
  why!: string;

  @text('What was measured, asked, done, written.')
  title?: string | null;

  @text('What was answered, done or seen.')
  text?: string | null;

  @text('Somebody’s own words.')
  quote?: string | null;

  @text('The figure, as a decimal with a point.')
  value?: string | null;

  @text('What the figure counts.')
  unit?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many answers or cases it stands on.' })
  n?: number | null;

  @text('Lower end of its 95 % interval.')
  low?: string | null;

  @text('Upper end of its 95 % interval.')
  high?: string | null;

  @text('Where it comes from.')
  source?: string | null;

  @text('Where to read it.')
  url?: string | null;

  @text('Where it was said.')
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'The day on which it was measured, said or seen (YYYY-MM-DD).' })
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { message: 'A day is written YYYY-MM-DD' })
  day?: string | null;

  @Field(() => ID, { nullable: true, description: 'The touch point that was walked.' })
  touchPointId?: string | null;

  @Field(() => PictureInput, { nullable: true, description: 'Its picture.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PictureInput)
  picture?: PictureInput | null;
}

export function factsOf(input: AttachEvidenceInput): EvidenceFacts {
  const written = (value: string | null | undefined) => value?.trim() ?? '';
  const { kind, touchPointId } = input;
  return {
    kind, why: written(input.why), title: written(input.title), text: written(input.text), quote: written(input.quote), unit: written(input.unit), source: written(input.source), url: written(input.url), place: written(input.place),
    value: written(input.value) || null, low: written(input.low) || null, high: written(input.high) || null, n: input.n ?? null, day: input.day ?? null,
    touchPointId: touchPointId ? fromNodeId('TouchPoint', touchPointId) : null,
  };
}
