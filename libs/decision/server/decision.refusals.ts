import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { sayWrongState, type Command, type State } from '@tribune/decision/domain';
import { Refusal, registerRefusals } from '@tribune/kernel/server';
import { DecisionState } from './decision.enums.js';
import { TouchPointRetired } from '@tribune/touch-point/server';

@ObjectType({ implements: () => Refusal, description: 'Not possible in the state in which the decision is.' })
export class WrongState extends Refusal {
  @Field(() => DecisionState, { description: 'Where the decision stands.' })
  state!: State;

  @Field({ description: 'What was tried.' })
  command!: string;

  sentence() {
    return sayWrongState(this.command as Command, this.state);
  }
}

@ObjectType({ implements: () => Refusal, description: 'Final is for ever (D10).' })
export class DecisionIsFinal extends Refusal {
  sentence() {
    return 'This decision is final and stays as it is. Propose another one that supersedes it.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Only members of the decision’s council may, or sitting champions where the rules name them.' })
export class NotAMember extends Refusal {
  sentence() {
    return 'Only members of this council and sitting champions may do this.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The text has changed since this person read it.' })
export class RevisionMovedOn extends Refusal {
  @Field(() => Int, { nullable: true, description: 'The revision that was read.' })
  seen!: number | null;

  @Field(() => Int, { description: 'The revision that stands now.' })
  current!: number;

  sentence() {
    return `The text has changed: revision ${this.current} stands now${this.seen ? `, and you read revision ${this.seen}` : ''}. Please read what has changed and decide again; what you typed is kept.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'The author’s own proposal needs somebody else for this.' })
export class OwnProposal extends Refusal {
  sentence() {
    return 'This is your own text; somebody else has to do this.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Somebody has seconded it before.' })
export class AlreadySeconded extends Refusal {
  sentence() {
    return 'Somebody has seconded this proposal already.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The proposal has not been seconded yet.' })
export class NotSeconded extends Refusal {
  sentence() {
    return 'Nobody has seconded this proposal yet; a member or a champion other than its author has to.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Chair or author open a vote.' })
export class ChairOrAuthorOpens extends Refusal {
  sentence() {
    return 'The chair or the author opens the vote.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The chair postpones, nobody else (D4).' })
export class ChairPostpones extends Refusal {
  sentence() {
    return 'Only the chair may postpone a vote.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A vote is postponed once (D4).' })
export class AlreadyPostponed extends Refusal {
  sentence() {
    return 'This vote was postponed once already; it opens when that time is over.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'Nobody is left who may vote.' })
export class NobodyMayVote extends Refusal {
  sentence() {
    return 'Every member of this council is recused or gone, so nobody may vote on this.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The author withdraws, nobody else.' })
export class AuthorWithdraws extends Refusal {
  sentence() {
    return 'Only the author may withdraw a proposal.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'There is nothing of a champion’s to adopt.' })
export class NothingToAdopt extends Refusal {
  sentence() {
    return 'There is nothing to adopt: no champion wrote the text that stands, or somebody has adopted it.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'A revision must differ from the one before.' })
export class NothingChanged extends Refusal {
  sentence() {
    return 'Nothing was changed, so there is no new revision.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The edit changes what takes effect, so it is material (D3).' })
export class EditIsMaterial extends Refusal {
  sentence() {
    return 'This edit changes what takes effect, so it is material: the council votes anew. Save it as a material edit, or change prose only.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'No editorial edit that could be raised.' })
export class NothingToRaise extends Refusal {
  sentence() {
    return 'There is no editorial edit to raise to material.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The 24 hours of an editorial edit are over (D3).' })
export class EditWindowOver extends Refusal {
  @Field({ description: 'When they ended.' })
  endedAt!: Date;

  sentence() {
    this.endedAt = new Date(this.endedAt);
    return 'The 24 hours in which this edit could be raised to material are over.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'More words than a field may have.' })
export class TooManyWords extends Refusal {
  @Field(() => Int, { description: 'How many there are.' })
  words!: number;

  @Field(() => Int, { description: 'How many may be.' })
  maximum!: number;

  sentence() {
    return `“What changes for customers” may have at most ${this.maximum} words; it has ${this.words}.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'A claim not to affect a constituency needs its reason (D1).' })
export class StanceNeedsReason extends Refusal {
  sentence() {
    return 'Please say why this does not affect them; their champion has to agree to it.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The text names no stance towards a constituency that binds (D1).' })
export class SilentOnConstituency extends Refusal {
  @Field(() => ID, { description: 'The constituency.' })
  constituencyId!: string;

  sentence() {
    return 'The text is silent on a constituency: say that it affects them, or why it does not.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'The revision’s body has a part that no decision has.' })
export class BodyMalformed extends Refusal {
  sentence() {
    return 'The text of this revision could not be read. Please reload the page and try again.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'An embargo ends when the decision takes effect, at the latest (D14).' })
export class EmbargoTooLong extends Refusal {
  sentence() {
    return 'The register may keep this back until it takes effect at most: give the day from which it takes effect, and an embargo that ends by then.';
  }
}

@ObjectType({ implements: () => Refusal, description: 'What is ranked is two to nine options, each with words of its own (D4).' })
export class OptionsInvalid extends Refusal {
  sentence() {
    return 'A ranking needs two to nine different options; “leave as it is” stands beside them always.';
  }
}

registerRefusals(EmbargoTooLong, OptionsInvalid);
registerRefusals(WrongState, DecisionIsFinal, NotAMember, RevisionMovedOn, OwnProposal, AlreadySeconded, NotSeconded, ChairOrAuthorOpens, ChairPostpones, AlreadyPostponed, NobodyMayVote, AuthorWithdraws,
  NothingToAdopt, NothingChanged, EditIsMaterial, NothingToRaise, EditWindowOver, TooManyWords, StanceNeedsReason, SilentOnConstituency, BodyMalformed);

/** What every act on a decision may be answered with. */
export const DECISION_REFUSALS = [DecisionIsFinal, WrongState, NotAMember] as const;
/** What writing a revision may be answered with, besides. */
export const BODY_REFUSALS = [BodyMalformed, StanceNeedsReason, SilentOnConstituency, TooManyWords, EmbargoTooLong, OptionsInvalid, TouchPointRetired] as const;
