import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import type { GraphQLContext } from './context.js';

/** The parts of the page that a pack has of each decision, in the order in which they stand on it. */
const PACK_PLACES = ['WHY', 'QUESTION', 'SUMMIT', 'OPTIONS', 'MEASURES', 'VOICE', 'EVIDENCE'] as const;
export type PackPlace = (typeof PACK_PLACES)[number];

export interface PackPart {
  readonly place: PackPlace;
  /** In the language of whoever asks. */
  readonly sentences: readonly string[];
}

/** What a pack has beside its decisions, on its first page: a heading, and a line each. */
export interface PackList {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** A meeting for which a pack is made, by its and its council's database id. */
export interface PackFor {
  readonly meetingId: string;
  readonly councilId: string;
}

type PackSource = (actor: Actor, context: GraphQLContext, decisionId: string) => Promise<readonly PackPart[]>;
type FirstPageSource = (actor: Actor, meeting: PackFor) => Promise<PackList>;

/** Areas say here what they know of a decision that a meeting treats, as far as the person who asks may see it; the council's pack asks them all. */
@Injectable()
export class PackSources {
  private readonly sources: PackSource[] = [];
  private readonly first: FirstPageSource[] = [];

  register(source: PackSource): void {
    this.sources.push(source);
  }

  registerFirstPage(source: FirstPageSource): void {
    this.first.push(source);
  }

  /** What is to be known before any decision; lists in which nothing stands are left out. */
  async firstPage(actor: Actor, meeting: PackFor): Promise<PackList[]> {
    return (await Promise.all(this.first.map((source) => source(actor, meeting)))).filter(({ sentences }) => sentences.length > 0);
  }

  /** Each place once, in order; places about which nobody knows anything are left out. */
  async of(actor: Actor, context: GraphQLContext, decisionId: string): Promise<PackPart[]> {
    const parts = (await Promise.all(this.sources.map((source) => source(actor, context, decisionId)))).flat();
    return PACK_PLACES.map((place) => ({ place, sentences: parts.filter((part) => part.place === place).flatMap(({ sentences }) => sentences) })).filter(({ sentences }) => sentences.length > 0);
  }
}
