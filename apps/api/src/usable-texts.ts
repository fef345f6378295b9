import type { ApolloServerPlugin } from '@apollo/server';
import { isUsableText } from '@tribune/kernel/domain';
import { GraphQLError, Kind, visit, type OperationDefinitionNode } from 'graphql';

/**
 * NUL and halves of surrogate pairs are refused before anything is read, wherever a text can stand. Only what a mutation is given goes on:
 * there a refusal names the field to mend (kernel/server/validation.ts), and an import the row.
 */
export const usableTexts: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, document, request }) => {
      const before = operation && inputsIn.get(operation);
      const inputs = before ?? inputsOf(operation);
      const variables = Object.entries(request.variables ?? {}).filter(([name]) => !inputs.has(name)).map(([, value]) => value);
      if (variables.some((value) => typeof value === 'string' && !isUsableText(value))) refuse();
      if (before) return;
      visit(document, {
        Argument: (node) => (inputs.has(node) ? false : undefined),
        StringValue: ({ value }) => (isUsableText(value) ? undefined : refuse()),
      });
      if (operation) inputsIn.set(operation, inputs);
    },
  }),
};

/** Of operations whose own texts are usable: Apollo keeps a document that is sent again, and its text does not change. */
const inputsIn = new WeakMap<OperationDefinitionNode, Set<unknown>>();

/** The arguments of a mutation's own fields, and the variables that they take. */
function inputsOf(operation: OperationDefinitionNode | undefined): Set<unknown> {
  const fields = operation?.operation === 'mutation' ? operation.selectionSet.selections.flatMap((each) => (each.kind === Kind.FIELD ? each.arguments ?? [] : [])) : [];
  return new Set(fields.flatMap((each) => [each, ...(each.value.kind === Kind.VARIABLE ? [each.value.name.value] : [])]));
}

function refuse(): never {
  throw new GraphQLError('The text holds a character that cannot be stored: take it out and try again.', { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}
