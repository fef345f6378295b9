import { Field, ObjectType } from '@nestjs/graphql';
import { ELECTION_WORDS } from '@tribune/champion/domain';
import { Refusal, registerRefusals } from '@tribune/kernel/server';

@ObjectType({ implements: () => Refusal, description: 'The person who asks has no place on the roll.' })
export class NotOnRoll extends Refusal {
  sentence() {
    return 'You are not on the roll of this constituency, so you take no part in its elections.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Nominations are over.' })
export class NominationsClosed extends Refusal {
  @Field({ description: 'Since when.' })
  closedAt!: Date;

  sentence() {
    this.closedAt = new Date(this.closedAt);
    return 'Nominations have closed. Who stands now stands on the ballot.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The person named has no place on the roll.' })
export class NomineeNotOnRoll extends Refusal {
  sentence() {
    this.field = 'personEmail';
    return 'Nobody with this address is on the roll. Only people on the roll can stand; please check the spelling.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The election officer is no candidate (E2).' })
export class OfficerMayNotStand extends Refusal {
  sentence() {
    return 'An election officer cannot stand in an election.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A customers’ champion is no council member (E2).' })
export class MemberMayNotStand extends Refusal {
  sentence() {
    return 'A member of the council cannot be the customers’ champion.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A customers’ champion is no employee (E2).' })
export class EmployeeMayNotStand extends Refusal {
  sentence() {
    return 'An employee cannot be the customers’ champion.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'An administrator never holds a champion’s seat (P2).' })
export class AdministratorMayNotStand extends Refusal {
  sentence() {
    return 'An administrator cannot be a champion.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Three terms are the most (E7).' })
export class ThreeTermsServed extends Refusal {
  sentence() {
    return 'After three terms as champion nobody stands again.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The person has declined in this election.' })
export class NominationDeclined extends Refusal {
  sentence() {
    this.field = 'personEmail';
    return 'This person has been asked and does not want to stand in this election.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The person who asks is not nominated.' })
export class NotNominated extends Refusal {
  sentence() {
    return 'You are not nominated in this election.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A confirmation vote has one nominee: the incumbent, who neither is joined by others nor withdraws (D11).' })
export class OnlyTheIncumbentStands extends Refusal {
  sentence() {
    return ELECTION_WORDS.en.onlyIncumbent;
  }
}

/** Why somebody may not stand. */
export const MAY_NOT_STAND = registerRefusals(OfficerMayNotStand, MemberMayNotStand, EmployeeMayNotStand, AdministratorMayNotStand, ThreeTermsServed, NomineeNotOnRoll);
registerRefusals(NotOnRoll, NominationsClosed, NominationDeclined, NotNominated, OnlyTheIncumbentStands);
