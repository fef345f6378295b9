import { Field, Int, ObjectType } from '@nestjs/graphql';
import { sayTermStillRuns } from '@tribune/champion/domain';
import { Refusal, registerRefusals } from '@tribune/kernel/server';

@ObjectType({ implements: () => Refusal, description: 'One election runs per constituency.' })
export class ElectionAlreadyRunning extends Refusal {
  sentence() {
    return 'An election of this constituency is running already. The next one can be called when it has been published.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A champion’s term still runs for more than 14 days; nobody shortens it by an early election.' })
export class TermStillRuns extends Refusal {
  @Field({ description: 'From when on an election may be called; it then begins by itself too.' })
  callableFrom!: Date;

  timeZone!: string;

  sentence() {
    this.callableFrom = new Date(this.callableFrom);
    return sayTermStillRuns(this.callableFrom, this.timeZone);
  }
}

@ObjectType({ implements: () => Refusal, description: 'Nominations or voting would be too short or too long.' })
export class ElectionDaysOutOfRange extends Refusal {
  @Field(() => Int, { description: 'Days at least.' })
  minimum!: number;

  @Field(() => Int, { description: 'Days at most.' })
  maximum!: number;

  sentence() {
    return `Nominations and voting last between ${this.minimum} and ${this.maximum} days each.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'Constituencies of one organization have names of their own.' })
export class ConstituencyNameTaken extends Refusal {
  @Field({ description: 'The name.' })
  name!: string;

  sentence() {
    this.field = 'name';
    return `There is already a constituency called “${this.name}”.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'The person who asks holds no office in this constituency.' })
export class NotTheChampion extends Refusal {
  sentence() {
    return 'Only who holds this office can do this, and you do not hold it now.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A hand-over ends within a year, and ahead of now.' })
export class TimeNotAhead extends Refusal {
  sentence() {
    this.field = 'until';
    return 'Please choose a time ahead, within a year from now.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'There is nothing to take back.' })
export class NothingHandedOver extends Refusal {
  sentence() {
    return 'You have not handed over this office, or the time has run out by itself: it is yours.';
  }
}

registerRefusals(ElectionAlreadyRunning, TermStillRuns, ElectionDaysOutOfRange, ConstituencyNameTaken, NotTheChampion, TimeNotAhead, NothingHandedOver);
