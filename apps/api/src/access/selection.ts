import { getNamedType, isInterfaceType, isLeafType, isNonNullType, isObjectType, isUnionType, type GraphQLField, type GraphQLNamedOutputType, type GraphQLObjectType, type GraphQLOutputType } from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** Fields that can be asked without saying anything. */
export const asked = (type: GraphQLObjectType): Field[] => Object.values(type.getFields()).filter((field) => !needsArguments(field));
export const needsArguments = ({ args }: Field): boolean => args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
export const isNode = (type: GraphQLNamedOutputType): boolean => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');

/**
 * Everything that lies within an answer of this type: of what has an id of its own only that id (it is asked for by itself), of all else every field.
 * Lists with a length of their own are kept short, so that no request costs too much.
 */
export function everythingWithin(type: GraphQLOutputType, above: readonly string[] = []): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isInterfaceType(named) || isNode(named)) return '{ __typename id }';
  if (isUnionType(named)) return `{ __typename ${named.getTypes().map((each) => `... on ${each.name} ${member(each, named.getTypes(), above)}`).join(' ')} }`;
  if (!isObjectType(named)) return '';
  const within = [...above, named.name];
  const fields = asked(named).filter(({ type: of }) => !within.includes(getNamedType(of).name));
  return `{ __typename ${fields.map((field) => reading(field, within)).join(' ')} }`;
}

/** A field with everything within it. */
export function reading(field: Field, above: readonly string[] = []): string {
  const short = field.args.some(({ name }) => name === 'first') ? '(first: 10)' : '';
  return `${field.name}${short} ${everythingWithin(field.type, above)}`;
}

/** As a member of a union: a field that another member has as well, of another type, goes by `<member>_<field>`. */
function member(type: GraphQLObjectType, all: readonly GraphQLObjectType[], above: readonly string[]): string {
  const differs = ({ name, type: of }: Field): boolean => all.some((other) => other.getFields()[name] && String(other.getFields()[name]?.type) !== String(of));
  const fields = asked(type).filter(({ type: of }) => !above.includes(getNamedType(of).name));
  return `{ ${fields.map((field) => `${differs(field) ? `${type.name}_${field.name}: ` : ''}${reading(field, [...above, type.name])}`).join(' ')} }`;
}
