import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from 'graphql';

/** Any JSON value, for documents whose shape is not the API's to say. */
export const Json = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => {
    if (node.kind === 'EnumValue') throw new GraphQLError('JSON has no enum values');
    return valueFromASTUntyped(node, variables);
  },
});
