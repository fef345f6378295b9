import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';

@ObjectType({ implements: () => Refusal, description: 'The address leads, or once led, to another organization’s register.' })
export class SlugTaken extends Refusal {
  @Field({ description: 'What was asked for.' })
  slug!: string;

  sentence() {
    this.field = 'slug';
    return `“${this.slug}” leads, or once led, to another organization’s register, and old addresses are kept for ever. Please choose another.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'Only members of a council and executives record an emergency act (D11).' })
export class MayNotRecord extends Refusal {
  sentence() {
    return 'Only members of a council and executives can record that something was done without approval. Tell one of them, or report the change in the register.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'More reports than one person, or one mailbox, may hand in within a day.' })
export class TooManyReports extends Refusal {
  sentence() {
    return 'Many reports have come from here today already. Please wait until tomorrow; what you typed is kept.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The link in a mail about a report works no more.' })
export class ReportLinkNotUsable extends Refusal {
  sentence() {
    return 'This link does not work any more: a report waits seven days for its confirmation. Please report the change again.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Somebody else has answered the report.' })
export class AlreadyAnswered extends Refusal {
  sentence() {
    return 'Somebody has answered this report already. Load the page again to read the answer.';
  }
}

registerRefusals(SlugTaken, MayNotRecord, TooManyReports, ReportLinkNotUsable, AlreadyAnswered);
