import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, getNullableType, isListType, Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, type TypeNode, type ValidationContext, type ValidationRule } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';

/**
 * What one request may ask. The largest document of our own web takes about a third of each (limits.spec.ts), so that an honest client meets none.
 * `cost` is about the number of values in the answer, with every list as long as it was asked for, or 10. `liveBytes` is a message of the live
 * connection: a subscription, never a file.
 */
export const LIMITS = { depth: 14, aliases: 12, directives: 20, tokens: 4_000, selections: 20_000, cost: 50_000, liveBytes: 64 * 1024 } as const;

const TOO_MUCH = 'This request asks too much at once.';
const BAD = { code: 'TOO_COSTLY', http: { status: 400 } };

/** The rules would throw, which Apollo answers as a fault of ours; reported, they are mistakes in the document like any other. */
const reported = (words: string) => ({
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(new GraphQLError(`${TOO_MUCH} ${words}`, { extensions: BAD }))],
});
export const limitRules: readonly ValidationRule[] = [
  maxDepthRule({ n: LIMITS.depth, ignoreIntrospection: true, flattenFragments: true, ...reported(`Its fields may lie ${LIMITS.depth} deep within each other.`) }),
  maxAliasesRule({ n: LIMITS.aliases, allowList: [], ...reported(`It may give ${LIMITS.aliases} other names to fields.`) }),
  maxDirectivesRule({ n: LIMITS.directives, ...reported(`It may have ${LIMITS.directives} directives.`) }),
];

const USUAL_LENGTH = 10;
/** Of what the schema says of itself: a type has few fields, a field few arguments. So the standard question of GraphQL's tools stays within the limit, and no deeper one. */
const SCHEMA_LENGTH = 5;
const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const asked: unknown = args['first'];
  // the connection has counted its edges already
  const isList = isListType(getNullableType(field.type)) && field.name !== 'edges';
  return 1 + (typeof asked === 'number' ? Math.max(1, asked) : isList ? (type.name.startsWith('__') ? SCHEMA_LENGTH : USUAL_LENGTH) : 1) * childComplexity;
};

/** What answering would cost, or null when the variables do not fit, which execution says better. */
export function costOf(schema: GraphQLSchema, query: DocumentNode, variables: Record<string, unknown> = {}, operationName?: string | null): number | null {
  try {
    return getComplexity({ schema, query, variables, ...(operationName && { operationName }), estimators: [estimate] });
  } catch {
    return null;
  }
}

/** Refuses what costs too much, before anything is read. */
export function tooCostly(...request: Parameters<typeof costOf>): GraphQLError | undefined {
  return refusalOf(costOf(...request));
}

function refusalOf(cost: number | null): GraphQLError | undefined {
  if (cost === null || cost <= LIMITS.cost) return undefined;
  return new GraphQLError(`${TOO_MUCH} It would cost ${cost}, and may cost ${LIMITS.cost}. Ask for fewer entries of its lists, or in several requests.`, { extensions: BAD });
}

/** Operations that cost little enough, whatever they are asked with: no variable of theirs is the length of a list, or decides what is asked for. */
const cheap = new WeakSet<OperationDefinitionNode>();
const DECIDING = new Set(['Int', 'Boolean']);

export const costLimit: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (operation && cheap.has(operation)) return;
      const cost = costOf(schema, document, request.variables, request.operationName);
      const refusal = refusalOf(cost);
      if (refusal) throw refusal;
      if (operation && cost !== null && !operation.variableDefinitions?.some(({ type }) => DECIDING.has(typeName(type)))) cheap.add(operation);
    },
  }),
};

const typeName = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : typeName(type.type));
