import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

/** Writes a GraphQL document whose types come from apps/api/schema.graphql; the same in every area. */
export const graphql = initGraphQLTada<{ introspection: introspection; scalars: { DateTime: string; JSON: unknown } }>();

export type { ResultOf, VariablesOf } from 'gql.tada';
