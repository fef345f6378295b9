import { createUnionType } from '@nestjs/graphql';
import { COMMON_REFUSALS } from './common.refusals.js';
import type { RefusalClass } from './refusal.types.js';

/**
 * The union that a mutation answers: its payload, the refusals that every mutation may give, and its own.
 * `resultOf('CastBallot', CastBallotPayload, [VoteNotOpen])` is the type `CastBallotResult`.
 */
export function resultOf(verb: string, payload: new () => object, own: readonly RefusalClass[] = []): object {
  return createUnionType({
    name: `${verb}Result`,
    description: `What came of ${verb}: the payload, or the refusal that says why not.`,
    types: () => [payload, ...COMMON_REFUSALS, ...own] as const,
    resolveType: (value: object) => value.constructor as new () => object,
  });
}
