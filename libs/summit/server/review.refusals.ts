import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';
import { ReviewProblem } from './summit.enums.js';

@ObjectType({ implements: () => Refusal, description: 'Who reviews stands since the review was opened.' })
export class NotAReviewer extends Refusal {
  sentence() {
    return 'Only those who were executives of this summit when the review of this version was opened may do this.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Champions and executives comment.' })
export class MayNotComment extends Refusal {
  sentence() {
    return 'Only champions and executives comment on the lines of a plan.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A version is put to review once.' })
export class ReviewOpened extends Refusal {
  @Field(() => Int, { description: 'Which version.' })
  number!: number;

  sentence() {
    return `Version ${this.number} is under review already.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'Nothing is added to a review that has an outcome.' })
export class ReviewEnded extends Refusal {
  @Field(() => Int, { description: 'Of which version.' })
  number!: number;

  sentence() {
    return `The review of version ${this.number} has ended. What is to change stands in the next version.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'Somebody at the top reviews.' })
export class NobodyReviews extends Refusal {
  sentence() {
    return 'No executive takes part in this summit who could review its plan.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A verdict and the lines it names go together, each line with its reason.' })
export class ReviewUnusable extends Refusal {
  @Field(() => ReviewProblem, { description: 'What is wrong with it.' })
  problem!: keyof typeof ReviewProblem;

  sentence() {
    if (this.problem === 'LINES') return 'Who approves the whole plan leaves no line out.';
    if (this.problem === 'NO_LINE') return 'Name at least one line that you mean.';
    if (this.problem === 'EVERY_LINE') return 'You leave out every line; request changes instead.';
    return this.problem === 'TWICE' ? 'A line is named twice.' : 'Say to each line that you name why.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Nothing goes to a council before the plan is approved.' })
export class PlanNotApproved extends Refusal {
  sentence() {
    return 'No version of this plan has been approved yet.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Who plans the summit, executives who take part and those who may propose in that council.' })
export class MayNotBring extends Refusal {
  sentence() {
    return 'Only who plans the summit, executives who take part, and those who may propose in that council do this.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'What was made of a line serves it.' })
export class MadeOfLine extends Refusal {
  sentence() {
    return 'This decision was made of this line and stays tied to it.';
  }
}

registerRefusals(PlanNotApproved, MayNotBring, MadeOfLine, NotAReviewer, MayNotComment, ReviewOpened, ReviewEnded, NobodyReviews, ReviewUnusable);
