import { whyNot, type ActionFacts, type AfterwardsFacts, type NotingFacts, type PredictionFacts, type WhyNot } from './action.facts.js';
import { actionLeadsTo, type ActionCommand } from './action.machine.js';

/** What stands against a command, for this person, in the order in which SQL asks; null when nothing does. */
export function actionRule(command: ActionCommand, facts: ActionFacts): WhyNot | null {
  if (!facts.isOwner && !facts.mayPlan) return whyNot('NotYourAction');
  if (actionLeadsTo(facts.state, command).length === 0) return whyNot('ActionWrongState', { state: facts.state, command });
  if (isCouncilsToSay(command, facts) && !facts.mayPlan) return whyNot('CouncilsToSay', { command });
  return null;
}

/** What was promised is not given up by its owner alone; nor does it go on alone where its decision stopped it. */
const isCouncilsToSay = (command: ActionCommand, { pausedBySystem }: ActionFacts): boolean => command === 'dropAction' || (command === 'resumeAction' && pausedBySystem);

/** Only what is final is carried out (D13). */
export function createAction({ final, mayPlan }: AfterwardsFacts): WhyNot | null {
  if (!final) return whyNot('DecisionNotFinal');
  return mayPlan ? null : whyNot('NotYoursToPlan');
}

/** A meeting gives somebody something to do while it takes place (PRODUCT 3). */
export function noteAction({ isMember, running }: NotingFacts): WhyNot | null {
  if (!isMember) return whyNot('MembersNote');
  return running ? null : whyNot('NotedInMeetings');
}

export function enterActualValue({ final, isAnalyst, answersForIt, ownsAnAction }: AfterwardsFacts): WhyNot | null {
  if (!final) return whyNot('DecisionNotFinal');
  return isAnalyst || answersForIt || ownsAnAction ? null : whyNot('NotYoursToMeasure');
}

/** Not before its day: an effect that is expected by then cannot be missed earlier. */
export function reviewOutcome({ final, answersForIt, reviewOn, today }: AfterwardsFacts): WhyNot | null {
  if (!final) return whyNot('DecisionNotFinal');
  if (!answersForIt) return whyNot('ChairOrAuthorReviews');
  return reviewOn && reviewOn > today ? whyNot('ReviewTooEarly', { reviewOn }) : null;
}

export function predictEffects({ voteOpen, isElector, isRecused }: PredictionFacts): WhyNot | null {
  if (!voteOpen) return whyNot('VoteNotOpen', {});
  if (!isElector) return whyNot('NotAnElector');
  return isRecused ? whyNot('Recused') : null;
}
