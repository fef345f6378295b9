import { expect, it } from 'vitest';
import { ruleLabel } from './rule-sentence.js';

const rule = { method: 'MAJORITY', thresholdNum: 1, thresholdDen: 2, quorumNum: 1, quorumDen: 2 } as const;

it('A rule is named once, by the council or by its method', () => {
  const sentence = 'Majority: more agree than object; at least half of the members must take part';
  expect([ruleLabel({ ...rule, name: 'Majority' }), ruleLabel({ ...rule, name: 'Everyday' })]).toEqual([sentence, `Everyday: ${sentence}`]);
});
