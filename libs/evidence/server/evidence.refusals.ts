import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { PictureProblem as ProblemName } from '@tribune/evidence/domain';
import { Refusal, registerRefusals } from '@tribune/kernel/server';
import { PictureProblem } from './evidence.enums.js';

const SENTENCES: Readonly<Record<ProblemName, string>> = {
  TOO_LARGE: 'This picture is larger than 2 MB. Make it smaller and try again.',
  NOT_A_PICTURE: 'This file is no picture that can be shown here: PNG, JPEG and WebP can.',
  BROKEN: 'This picture is damaged. Save it again and try once more.',
  ANIMATED: 'Moving pictures cannot be evidence here. Save one picture of it.',
  TOO_MANY_PIXELS: 'This picture has too many pixels: at most 8,000 a side and 24 million altogether.',
};

@ObjectType({ implements: () => Refusal, description: 'The picture is not one that is kept here.' })
export class PictureUnusable extends Refusal {
  @Field(() => PictureProblem, { description: 'Why not.' })
  problem!: ProblemName;

  sentence() {
    return SENTENCES[this.problem];
  }
}

@ObjectType({ implements: () => Refusal, description: 'There is as much evidence as a decision may carry.' })
export class EnoughEvidence extends Refusal {
  @Field(() => Int, { description: 'How much that is.' })
  maximum!: number;

  sentence() {
    return `This decision has ${this.maximum} pieces of evidence already, withdrawn ones included. Nobody would read more.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'Only who attached it may withdraw it.' })
export class OnlyItsAuthor extends Refusal {
  sentence() {
    return 'Only the person who attached this can withdraw it.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'It has been withdrawn before.' })
export class AlreadyWithdrawn extends Refusal {
  sentence() {
    return 'This has been withdrawn already.';
  }
}

registerRefusals(PictureUnusable, EnoughEvidence, OnlyItsAuthor, AlreadyWithdrawn);
