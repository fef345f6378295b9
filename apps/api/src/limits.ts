import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, getNullableType, isListType, Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, type TypeNode, type ValidationContext, type ValidationRule } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';

/**
 * What one request may ask. The largest document of our own web takes about a third of each, of the cost a half (limits.spec.ts), so that an honest client meets none.
 * `document` is in characters, `spreads` are places where a fragment is used, `nesting` is of whatever lies within each other, values too. `cost` is about the number of
 * values in the answer, with every list as long as it was asked for, or 10. `liveBytes` is a message of the live connection: a subscription, never a file; `shortBody` is
 * what a stranger sends, `longBody` what somebody does who is known: files for import come as text inside a mutation.
 */
export const LIMITS = {
  document: 16_384, operations: 10, fragments: 30, spreads: 60, fields: 1_000, nesting: 40,
  depth: 14, aliases: 12, directives: 20, tokens: 1_500, selections: 20_000, cost: 50_000,
  liveBytes: 64 * 1024, shortBody: 100 * 1024, longBody: 12 * 1024 * 1024,
} as const;

/** How many mistakes in a document are told: each may be about another, and repeats names that a stranger has chosen. */
export const MISTAKES = { maxErrors: 5 } as const;

const BAD = { code: 'TOO_COSTLY', http: { status: 400 } };
export const tooMuch = (words: string): GraphQLError => new GraphQLError(`This request asks too much at once. ${words}`, { extensions: BAD });

/** The rules would throw, which Apollo answers as a fault of ours; reported, they are mistakes in the document like any other. */
const reported = (words: string) => ({
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(tooMuch(words))],
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

/** What answering would cost; or why that cannot be known, in GraphQL's own words. */
export function costOf(schema: GraphQLSchema, query: DocumentNode, variables: Record<string, unknown> = {}, operationName?: string | null): number | GraphQLError {
  try {
    return getComplexity({ schema, query, variables, ...(operationName && { operationName }), estimators: [estimate] });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** Refuses what costs too much, or nobody knows what, before anything is read: of variables that do not fit, or leave an argument without its value. */
export function tooCostly(...request: Parameters<typeof costOf>): GraphQLError | undefined {
  return refusalOf(costOf(...request));
}

function refusalOf(cost: number | GraphQLError): GraphQLError | undefined {
  if (typeof cost === 'number') return cost <= LIMITS.cost ? undefined : tooMuch(`It would cost ${cost}, and may cost ${LIMITS.cost}. Ask for fewer entries of its lists, or in several requests.`);
  if (!cost.nodes?.length) return tooMuch('Its fragments are used within each other too often to say what it would cost.');
  return new GraphQLError(cost.message, { nodes: cost.nodes, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

/** Operations that cost little enough, whatever they are asked with: no variable of theirs is the length of a list, or decides what is asked for. */
const cheap = new WeakSet<OperationDefinitionNode>();
const DECIDING = new Set(['Int', 'Boolean']);

export const costLimit: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      // of a document with several operations, or none of that name, Apollo says so itself
      if (!operation || cheap.has(operation)) return;
      const cost = costOf(schema, document, request.variables, request.operationName);
      const refusal = refusalOf(cost);
      if (refusal) throw refusal;
      if (!operation.variableDefinitions?.some(({ type }) => DECIDING.has(typeName(type)))) cheap.add(operation);
    },
  }),
};

const typeName = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : typeName(type.type));
