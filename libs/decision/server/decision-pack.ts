import { Injectable } from '@nestjs/common';
import type { Actor, InEveryLanguage } from '@tribune/kernel/domain';
import { PackSources, said, spokenDay, type GraphQLContext, type PackPart } from '@tribune/kernel/server';
import { DecisionResolver } from './decision.resolver.js';
import { DecisionStore } from './decision.store.js';
import { RevisionStore } from './revision.store.js';

const WORDS: InEveryLanguage<{ options: string; leave: string; measure: (name: string, from: string, to: string, by: string) => string; condition: string }> = {
  en: { options: 'Agree, abstain, or object with the reason.', leave: 'Leave as it is', measure: (name, from, to, by) => `Expected: ${name} from ${from} to ${to}${by && ` by ${by}`}.`, condition: 'Takes effect only if: ' },
  de: { options: 'Zustimmen, sich enthalten oder Einwand erheben, mit dem Grund.', leave: 'So lassen, wie es ist', measure: (name, from, to, by) => `Erwartet: ${name} von ${from} auf ${to}${by && ` bis ${by}`}.`, condition: 'Tritt nur in Kraft, wenn: ' },
};

/** What the decision itself says on its page of a meeting's pack: why it is here, in the first line, the question, and what is to choose. */
@Injectable()
export class DecisionPack {
  constructor(
    sources: PackSources,
    private readonly decisions: DecisionStore,
    private readonly revisions: RevisionStore,
    private readonly resolver: DecisionResolver,
  ) {
    sources.register((actor, context, id) => this.of(actor, context, id));
  }

  private async of(actor: Actor, context: GraphQLContext, id: string): Promise<PackPart[]> {
    const decision = await this.decisions.find(actor, context, id);
    if (!decision) return [];
    const words = said(WORDS);
    const [why, { whatChanges, easier, background, options, measures, conditions }] = await Promise.all([this.resolver.nextStep(actor, context, decision), this.revisions.current(actor, context, id)]);
    return [
      { place: 'WHY', sentences: [why] },
      { place: 'QUESTION', sentences: [whatChanges, easier, background].filter(Boolean) },
      { place: 'OPTIONS', sentences: [...(options.length > 0 ? [...options.map(({ key, label }) => `${key}: ${label}`), words.leave] : [words.options]), ...conditions.map((condition) => words.condition + condition)] },
      { place: 'MEASURES', sentences: measures.map(({ name, from, to, by }) => words.measure(name, from, to, spokenDay(by))) },
    ];
  }
}
