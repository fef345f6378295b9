import { Injectable } from '@nestjs/common';
import type { InEveryLanguage } from '@tribune/kernel/domain';
import { PackSources, said } from '@tribune/kernel/server';
import type { ServedLine } from './trace.types.js';
import { TraceStore } from './trace.store.js';

const WORDS: InEveryLanguage<(line: ServedLine) => string> = {
  en: ({ summitTitle, activity, touchPoint, mark }) => `${summitTitle}: ${activity} (${touchPoint})${mark ? '. The line has changed since somebody looked last.' : ''}`,
  de: ({ summitTitle, activity, touchPoint, mark }) => `${summitTitle}: ${activity} (${touchPoint})${mark ? '. Die Zeile hat sich geändert, seit jemand zuletzt nachgesehen hat.' : ''}`,
};

/** What the summit asked, on the decision's page of a meeting's pack: the lines of plans that it serves. */
@Injectable()
export class SummitPack {
  constructor(sources: PackSources, traces: TraceStore) {
    sources.register(async (actor, context, decisionId) => [{ place: 'SUMMIT', sentences: (await traces.servedBy(actor, context, decisionId)).map(said(WORDS)) }]);
  }
}
