import { Injectable } from '@nestjs/common';
import type { Actor, InEveryLanguage } from '@tribune/kernel/domain';
import { PackSources, said, spokenDay, type GraphQLContext, type PackPart } from '@tribune/kernel/server';
import { EvidenceStore } from './evidence.store.js';
import type { Evidence } from './evidence.types.js';

const WORDS: InEveryLanguage<{ interval: (low: string, high: string) => string; noInterval: string; answers: (n: number) => string }> = {
  en: { interval: (low, high) => `95 % interval ${low} to ${high}`, noInterval: 'nobody gave an interval', answers: (n) => `n = ${n}` },
  de: { interval: (low, high) => `95-%-Intervall ${low} bis ${high}`, noInterval: 'ein Intervall hat niemand angegeben', answers: (n) => `n = ${n}` },
};

/** What stands as evidence, on the decision's page of a meeting's pack: measures with their intervals, customers' words, and the rest. */
@Injectable()
export class EvidencePack {
  constructor(
    sources: PackSources,
    private readonly store: EvidenceStore,
  ) {
    sources.register((actor, context, id) => this.of(actor, context, id));
  }

  private async of(actor: Actor, context: GraphQLContext, decisionId: string): Promise<PackPart[]> {
    const pieces = (await this.store.of(actor, context, decisionId)).filter(({ withdrawnAt }) => withdrawnAt === null);
    const at = (place: PackPart['place'], kinds: readonly Evidence['kind'][], says: (piece: Evidence) => string): PackPart => ({ place, sentences: pieces.filter(({ kind }) => kinds.includes(kind)).map(says) });
    return [at('MEASURES', ['MEASURE'], measured), at('VOICE', ['MENTION', 'CONSULTATION'], voiced), at('EVIDENCE', ['COMPETITOR_MOVE', 'WALKED', 'DOCUMENT'], known)];
  }
}

function measured({ title, value, unit, low, high, n, source, day, why }: Evidence): string {
  const words = said(WORDS);
  const figure = [value, unit].filter(Boolean).join(' ');
  const stands = [low !== null && high !== null ? words.interval(low, high) : words.noInterval, n !== null && words.answers(n), source, day && spokenDay(day)].filter(Boolean).join(', ');
  return `${title}: ${figure} (${stands}). ${why}`;
}

const quoted = (words: string): string => (words ? `“${words}”` : '');
const voiced = ({ title, text, quote, place, day, why }: Evidence): string => [[title, text].filter(Boolean).join(': '), quoted(quote), [place, day && spokenDay(day)].filter(Boolean).join(', '), why].filter(Boolean).join(' – ');
const known = ({ title, text, quote, source, day, url, why }: Evidence): string => [[title, text].filter(Boolean).join(': '), quoted(quote), [source, day && spokenDay(day), url].filter(Boolean).join(', '), why].filter(Boolean).join(' – ');
