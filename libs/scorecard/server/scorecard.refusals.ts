import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';
import type { FigureFault as Fault } from '@tribune/scorecard/domain';
import { FigureFault } from './scorecard.enums.js';

@ObjectType({ implements: () => Refusal, description: 'The figure lacks what makes it honest.' })
export class FigureUnusable extends Refusal {
  @Field(() => FigureFault, { description: 'What is wrong with it.' })
  why!: Fault;

  sentence() {
    return SENTENCES[this.why];
  }
}

const SENTENCES: Readonly<Record<Fault, string>> = {
  PLACE: 'A figure stands at a stage or at a touch point; choose one.',
  SCALE: 'A value lies between 0 and 100.',
  SAMPLE: 'Figures on fewer than five answers are not kept: who gave them could be guessed.',
  INTERVAL: 'An interval has both ends, between 0 and 100, and the value lies between them.',
  SOURCE: 'Say where the figure comes from.',
  AHEAD: 'A figure was measured today or on an earlier day.',
};

registerRefusals(FigureUnusable);
