import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal, registerRefusals } from '@tribune/kernel/server';

@ObjectType({ implements: () => Refusal, description: 'A mailed link, or the first link, has been used, has run out, or never was.' })
export class LinkNotUsable extends Refusal {
  sentence() {
    return 'This link does not work any more: it was used before, or it has run out. Ask for a new one.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'One-click sign-in exists in demonstrations only.' })
export class NotADemo extends Refusal {
  sentence() {
    return 'One click signs nobody in here: this organization is real. Ask for a link by e-mail.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'No such time zone.' })
export class TimeZoneUnknown extends Refusal {
  @Field({ description: 'What was given.' })
  timeZone!: string;

  sentence() {
    this.field = 'timeZone';
    return `“${this.timeZone}” is not a time zone. An example of one is Europe/Berlin.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'The election officer may hold no council seat, nor a member that office (E2).' })
export class OfficerHoldsSeat extends Refusal {
  sentence() {
    return 'The election officer cannot sit on a council: end the seat first, or choose somebody else.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'An organization keeps at least one administrator.' })
export class LastAdministrator extends Refusal {
  sentence() {
    return 'This is the last administrator. Give somebody else the role first.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Champions and alternates are nobody’s to remove (P1).' })
export class HoldsOffice extends Refusal {
  @Field(() => String, { nullable: true, description: 'Who holds it.' })
  personName?: string | null;

  sentence() {
    return `${this.personName ?? 'This person'} holds a champion’s or alternate’s office. Nobody can take it from them: it ends when they resign, or with its term. Joining the staff or the council ends it too, so they resign first.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'Only staff leave the organization; customers are no staff.' })
export class NotOnStaff extends Refusal {
  sentence() {
    return 'This person is not on the staff, so there is nothing to leave. Customers’ places on a roll are the roll’s.';
  }
}

registerRefusals(LinkNotUsable, NotADemo, TimeZoneUnknown, OfficerHoldsSeat, LastAdministrator, HoldsOffice, NotOnStaff);
