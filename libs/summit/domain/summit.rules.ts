import type { RefusalData } from '@tribune/kernel/domain';
import { summitLeadsTo, type SummitCommand, type SummitState } from './summit.machine.js';

/** Why not: a code that names its sentence, and the data which that sentence needs. */
export interface WhyNot {
  readonly code: string;
  readonly data: RefusalData;
}
export const whyNot = (code: string, data: RefusalData = {}): WhyNot => ({ code, data });

/** A summit, and the asking person's place in it. */
export interface SummitFacts {
  readonly state: SummitState;
  /** Who called it, or its sponsor. */
  readonly isPlanner: boolean;
  readonly isParticipant: boolean;
  /** What was asked of this person, and whether they have done it. */
  readonly asked: boolean;
  readonly prepared: boolean;
  readonly hasBegun: boolean;
  /** Nobody seals any more. */
  readonly beliefsEnded: boolean;
  readonly participants: number;
  /** The latest version of the plan and where its review stands; null while there is none. */
  readonly latest: { readonly number: number; readonly review: 'NONE' | 'OPEN' | 'ENDED' } | null;
  /** Whether this person reviews that version. */
  readonly reviews: boolean;
  /** Sitting champions and executives. */
  readonly mayComment: boolean;
  /** The version that was approved last; null while none was. */
  readonly approved: number | null;
  /** Who plans it, executives who take part, and whoever may propose in a council. */
  readonly mayBring: boolean;
  /** The parts of the agenda that have nothing in them. */
  readonly emptyParts: readonly number[];
}

/** With one person alone it is no summit. */
export const FEWEST_PARTICIPANTS = 2;

/** What everybody does who takes part; the rest is done by who called the summit and its sponsor, reviewing and commenting aside. */
const OF_PARTICIPANTS: readonly SummitCommand[] = ['finishPreparation', 'writeVision', 'sealBeliefs', 'addPlanLine', 'changePlanLine', 'removePlanLine', 'putElement', 'removeElement'];

/** What stands against a command, for this person, in the order in which SQL asks; null when nothing does. */
export function summitRule(command: SummitCommand, facts: SummitFacts): WhyNot | null {
  const stranger = notTheirs(command, facts);
  if (stranger) return stranger;
  if (summitLeadsTo(facts.state, command).length === 0) return whyNot('SummitWrongState', { state: facts.state, command });
  if (command === 'finishPreparation') return facts.asked && !facts.prepared ? null : whyNot('NothingToPrepare');
  if (command === 'sealBeliefs' || command === 'endBeliefs') return facts.beliefsEnded ? whyNot('BeliefsEnded') : null;
  if (command === 'announceSummit') return incomplete(facts);
  if (command === 'bringFindings') return facts.approved === null ? whyNot('PlanNotApproved') : null;
  if (command === 'openReview' || command === 'reviewPlan' || command === 'commentOnLine') return notUnderReview(command, facts);
  return command === 'closeSummit' && !facts.hasBegun ? whyNot('SummitNotBegun') : null;
}

function notTheirs(command: SummitCommand, { isPlanner, isParticipant, reviews, mayComment, mayBring }: SummitFacts): WhyNot | null {
  if (OF_PARTICIPANTS.includes(command)) return isParticipant ? null : whyNot('NotAParticipant');
  if (command === 'reviewPlan') return reviews ? null : whyNot('NotAReviewer');
  if (command === 'commentOnLine') return mayComment ? null : whyNot('MayNotComment');
  if (command === 'bringFindings') return mayBring ? null : whyNot('MayNotBring');
  return isPlanner ? null : whyNot('NotYourSummit');
}

/** What is put to review, reviewed and commented on is the latest version, until its review has ended. */
function notUnderReview(command: SummitCommand, { latest }: SummitFacts): WhyNot | null {
  if (!latest) return whyNot('PlanHasNoVersion');
  if (latest.review === 'ENDED') return whyNot('ReviewEnded', { number: latest.number });
  return command === 'openReview' && latest.review === 'OPEN' ? whyNot('ReviewOpened', { number: latest.number }) : null;
}

/** An invitation says who comes, when, and to what. */
function incomplete({ hasBegun, participants, emptyParts }: SummitFacts): WhyNot | null {
  if (hasBegun) return whyNot('SummitIncomplete', { lacks: 'FUTURE' });
  if (participants < FEWEST_PARTICIPANTS) return whyNot('SummitIncomplete', { lacks: 'PARTICIPANTS' });
  return emptyParts.length > 0 ? whyNot('SummitIncomplete', { lacks: 'AGENDA' }) : null;
}
