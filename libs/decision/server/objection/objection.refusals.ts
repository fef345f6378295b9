import { ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';

@ObjectType({ implements: () => Refusal, description: 'One standing objection of each member (D8).' })
export class AlreadyObjecting extends Refusal {
  sentence() {
    return 'You have an objection here that stands; end it before you raise another one.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The objection has ended.' })
export class ObjectionIsOver extends Refusal {
  sentence() {
    return 'This objection does not stand any longer, so there is nothing to do about it.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Author or chair answer objections (D8).' })
export class ChairOrAuthorAnswers extends Refusal {
  sentence() {
    return 'The author of the proposal or the chair does this.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Whoever objected ends an objection, nobody else (D8).' })
export class ObjectorEnds extends Refusal {
  sentence() {
    return 'Only whoever objected can say that it is settled.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The text has not changed since the objection.' })
export class NothingIntegrated extends Refusal {
  sentence() {
    return 'The text has not changed since this objection was raised, so it cannot have taken it up. Withdraw it instead, if it is settled.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'An objection is answered before it is voted on (D8).' })
export class AnswerFirst extends Refusal {
  sentence() {
    return 'Answer this objection first; the others can only judge it with the answer.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Under consent no objection is overruled (D8).' })
export class NeverOverruled extends Refusal {
  sentence() {
    return 'This decision needs consent, so no objection is overruled: change the text, or ask for it to be withdrawn.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The vote on overruling runs already.' })
export class OverrulingRuns extends Refusal {
  sentence() {
    return 'The other members are voting on this objection already.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'There is no vote on overruling it now.' })
export class NothingToOverrule extends Refusal {
  sentence() {
    return 'There is no vote on overruling this objection now.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Judges are the other members who take part, without author and objector (D8).' })
export class NotAJudge extends Refusal {
  sentence() {
    return 'The other members decide on this: neither the author, nor whoever objected, nor who takes no part.';
  }
}

registerRefusals(AlreadyObjecting, ObjectionIsOver, ChairOrAuthorAnswers, ObjectorEnds, NothingIntegrated, AnswerFirst, NeverOverruled, OverrulingRuns, NothingToOverrule, NotAJudge);
