import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';

@ObjectType({ implements: () => Refusal, description: 'The decision expects no such effect.' })
export class EffectUnknown extends Refusal {
  sentence() {
    return 'The text of this decision names no such effect. Please reload the page and try again.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Analysts, chair, author and owners of its actions enter values.' })
export class NotYoursToMeasure extends Refusal {
  sentence() {
    return 'Values are entered by analysts, the chair, the author of the decision and the owners of its actions.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A measured value is of today or earlier.' })
export class MeasuredAhead extends Refusal {
  sentence() {
    return 'A value is measured today or on an earlier day.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'An interval has two ends, with the value between them.' })
export class IntervalUnusable extends Refusal {
  sentence() {
    return 'An interval has both ends, and the value lies between them.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A probability is 0 to 100 percent.' })
export class PercentOutOfRange extends Refusal {
  sentence() {
    return 'A probability is between 0 and 100 percent.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Chair and author review.' })
export class ChairOrAuthorReviews extends Refusal {
  sentence() {
    return 'The chair or the author of the decision reviews its outcome.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The review has a day, and it has not come.' })
export class ReviewTooEarly extends Refusal {
  @Field({ description: 'The day, as an ISO date.' })
  reviewOn!: string;

  sentence() {
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(this.reviewOn));
    return `The outcome is reviewed from ${day} on; what is expected by then cannot be missed before.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'A review says something of every expected effect, once.' })
export class VerdictMissing extends Refusal {
  sentence() {
    return 'Please say of every measure what came of it; “unknown” is an answer too.';
  }
}

registerRefusals(EffectUnknown, NotYoursToMeasure, MeasuredAhead, IntervalUnusable, PercentOutOfRange, ChairOrAuthorReviews, ReviewTooEarly, VerdictMissing);
