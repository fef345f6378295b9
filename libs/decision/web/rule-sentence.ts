import type { Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';

type Rule = Pick<Decision['votingRule'], 'method' | 'thresholdNum' | 'thresholdDen' | 'quorumNum' | 'quorumDen'>;

/** "Majority: more agree than object; at least 1/2 of the members must take part" */
export function ruleSentence({ method, thresholdNum, thresholdDen, quorumNum, quorumDen }: Rule): string {
  const { methods, needs, quorumRule } = texts.vote;
  const share = method === 'SUPERMAJORITY' ? `${methods[method]}: ${needs(thresholdNum, thresholdDen)}` : methods[method];
  return `${share}; ${quorumRule(quorumNum, quorumDen)}`;
}

/** In a list, behind the name that the council gave it; not once more where that is how the method is called. */
export function ruleLabel({ name, ...rule }: Rule & { readonly name: string }): string {
  const sentence = ruleSentence(rule);
  return sentence.toLowerCase().startsWith(`${name.trim().toLowerCase()}:`) ? sentence : `${name}: ${sentence}`;
}
