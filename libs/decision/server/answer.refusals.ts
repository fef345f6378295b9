import { Field, ObjectType } from '@nestjs/graphql';
import type { State } from '@tribune/decision/domain';
import { Refusal, registerRefusals } from '@tribune/kernel/server';
import { DecisionState } from './decision.enums.js';

@ObjectType({ implements: () => Refusal, description: 'No ballot can be cast now.' })
export class VoteNotOpen extends Refusal {
  @Field(() => DecisionState, { description: 'Where the decision stands.' })
  state!: State;

  sentence() {
    return this.state === 'VOTING' ? 'The time to vote is over; the count follows.' : 'There is no open vote on this decision now.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The person was not among the members when the vote opened (D4).' })
export class NotAnElector extends Refusal {
  sentence() {
    return 'Only those who were members of the council when the vote opened vote on this.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The person has declared a conflict of interest here (D6).' })
export class Recused extends Refusal {
  sentence() {
    return 'You have declared a conflict of interest in this decision, so you take no part in it.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Another ballot of this person stands than the one that they saw (D5).' })
export class BallotMovedOn extends Refusal {
  sentence() {
    return 'Your ballot on this is another one by now: you have changed it elsewhere, or somebody has cast it by proxy. That one stands; change it if you want it otherwise.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Not one of the choices.' })
export class ChoiceUnknown extends Refusal {
  sentence() {
    return 'Please choose one of the answers that this vote has: agree, abstain or object; or your order of the options.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'An objection says why (D5).' })
export class ObjectionNeedsReason extends Refusal {
  sentence() {
    this.field = 'reason';
    return 'Please say why you object; the others can only answer a reason.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The vote was closed before.' })
export class VoteClosed extends Refusal {
  sentence() {
    return 'The voting time is over; a conflict of interest is declared, contested and decided before that.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The other members have set the person’s recusal aside (D6).' })
export class RecusalWasSetAside extends Refusal {
  sentence() {
    return 'The other members have decided that your conflict of interest does not stand here, so you take part.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Nobody decides on their own recusal.' })
export class OwnRecusal extends Refusal {
  sentence() {
    return 'This is your own recusal; the other members decide on it.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'There is no member’s recusal to contest.' })
export class NothingToContest extends Refusal {
  sentence() {
    return 'There is nothing to contest: this person has declared no conflict of interest as a member, and a champion’s is their own declaration.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The recusal was contested before.' })
export class AlreadyContested extends Refusal {
  sentence() {
    return 'Somebody has contested this before; say whether it stands.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'There is no contested recusal to decide on.' })
export class NothingToJudge extends Refusal {
  sentence() {
    return 'There is nothing to decide: nobody has contested this, or it is decided.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The person has been heard on this recusal.' })
export class AlreadyJudged extends Refusal {
  sentence() {
    return 'You have said whether this stands; each member says it once.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Answers are signed: the last sign-in is too long ago (D9).' })
export class SignInAgain extends Refusal {
  sentence() {
    return 'Please sign in again for this; it covers five minutes. What you typed is kept.';
  }
}

const TURN_WORDS = {
  NO_TERM: 'Only the champion of this constituency answers here, or an alternate in their place.',
  RECUSED: 'You have recused yourself from this decision, so somebody else answers.',
  SEAT_EMPTY: 'The champion’s seat is empty; the decision waits for the election, and nobody answers until then.',
  CHAMPION_FIRST: 'It is not your turn yet: an alternate acts when the champion’s seven days have run out, on the champion’s hand-over, or recusal.',
} as const;

@ObjectType({ implements: () => Refusal, description: 'The person does not hold the acting seat of this constituency for this decision now (D11).' })
export class NotTheActingChampion extends Refusal {
  because?: keyof typeof TURN_WORDS;

  @Field(() => Date, { nullable: true, description: 'When this person’s turn comes, where a clock runs.' })
  turnAt?: Date | null;

  sentence() {
    this.turnAt = this.turnAt ? new Date(this.turnAt) : null;
    return TURN_WORDS[this.because ?? 'NO_TERM'];
  }
}

@ObjectType({ implements: () => Refusal, description: 'Champions never answer what they authored or last edited (D9).' })
export class OwnText extends Refusal {
  sentence() {
    return 'You wrote this text, so you cannot answer it. A member of the council can adopt it and is then its author.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A champion’s answer binds the alternates (D11).' })
export class ChampionHasAnswered extends Refusal {
  sentence() {
    return 'Somebody before you in this office has answered, and that answer binds you.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The text says that it affects the constituency, so there is no claim to agree to (D1).' })
export class NothingToWaive extends Refusal {
  sentence() {
    return 'The text says that this affects your constituency, so there is nothing to waive: approve or refuse it.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The person has no standing answer here.' })
export class NothingToRevoke extends Refusal {
  sentence() {
    return 'You have no answer here that stands.';
  }
}

registerRefusals(VoteNotOpen, NotAnElector, Recused, RecusalWasSetAside, OwnRecusal, NothingToContest, AlreadyContested, NothingToJudge, AlreadyJudged,
  BallotMovedOn, ChoiceUnknown, ObjectionNeedsReason, VoteClosed, SignInAgain, NotTheActingChampion, OwnText, ChampionHasAnswered, NothingToWaive, NothingToRevoke);
