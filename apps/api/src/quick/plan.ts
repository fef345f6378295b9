import {
  defaultTypeResolver, getArgumentValues, GraphQLString, GraphQLIncludeDirective, GraphQLSkipDirective, getDirectiveValues, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType, Kind,
  type FieldNode, type FragmentDefinitionNode, type GraphQLAbstractType, type GraphQLField, type GraphQLLeafType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLResolveInfo, type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** What a document asks for, with its variables as far as they decide which fields are asked for. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** How many more parts may be planned. */
  room: number;
}

/** One field of an object that is answered: under which key, how its value is found, and how that becomes JSON. */
export interface Part {
  readonly key: string;
  readonly name: string;
  /** Undefined where the object has the value as a property of this name. */
  readonly resolve: GraphQLField<unknown, unknown>['resolve'];
  /** Null where it takes none. */
  readonly args: ((variables: Readonly<Record<string, unknown>>) => Record<string, unknown>) | null;
  readonly info: Omit<GraphQLResolveInfo, 'path' | 'schema' | 'fragments' | 'rootValue' | 'operation' | 'variableValues'>;
  readonly shape: Shape;
}

export type Shape =
  | { readonly kind: 'leaf'; readonly nullable: boolean; readonly type: GraphQLLeafType }
  | { readonly kind: 'list'; readonly nullable: boolean; readonly of: Shape }
  | { readonly kind: 'object'; readonly nullable: boolean; readonly type: GraphQLObjectType; readonly parts: () => readonly Part[] }
  | { readonly kind: 'abstract'; readonly nullable: boolean; readonly type: GraphQLAbstractType; readonly resolveType: typeof defaultTypeResolver; readonly partsOf: (type: GraphQLObjectType) => readonly Part[] };

/** A document that is not for us: GraphQL's own execution answers it. */
export class NotQuick extends Error {}

/** The parts of an object of this type, in the order in which they are answered (GraphQL, 6.3.2 CollectFields). */
export function partsOf(asked: Asked, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): readonly Part[] {
  const collected = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const set of sets) collect(asked, type, set, collected, visited);
  return [...collected].map(([key, nodes]) => partOf(asked, type, key, nodes));
}

function collect(asked: Asked, type: GraphQLObjectType, { selections }: SelectionSetNode, into: Map<string, FieldNode[]>, visited: Set<string>): void {
  for (const selection of selections) {
    const { variables } = asked;
    if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true || getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] === false) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      into.set(key, [...(into.get(key) ?? []), selection]);
      continue;
    }
    const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : undefined;
    if (name !== undefined && visited.has(name)) continue;
    if (name !== undefined) visited.add(name);
    const fragment = name === undefined ? selection : asked.fragments[name];
    if (!fragment || !('selectionSet' in fragment)) throw new NotQuick();
    const condition = fragment.typeCondition && asked.schema.getType(fragment.typeCondition.name.value);
    if (!condition || condition === type || (isAbstractType(condition) && asked.schema.isSubType(condition, type))) collect(asked, type, fragment.selectionSet, into, visited);
  }
}

function partOf(asked: Asked, type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): Part {
  const [node] = nodes as readonly [FieldNode];
  const name = node.name.value;
  const field = type.getFields()[name];
  // the name that is no property of its own
  if (--asked.room < 0 || key === '__proto__') throw new NotQuick();
  const info = { fieldName: name, fieldNodes: nodes, parentType: type };
  if (name === '__typename') return { key, name, resolve: () => type.name, args: null, info: { ...info, returnType: GraphQLString }, shape: { kind: 'leaf', nullable: false, type: GraphQLString } };
  // the schema itself is asked by who builds tools
  if (!field) throw new NotQuick();
  const asksVariable = field.args.length > 0 && node.arguments?.some(({ value }) => value.kind !== Kind.INT && value.kind !== Kind.STRING && value.kind !== Kind.ENUM && value.kind !== Kind.BOOLEAN);
  const fixed = field.args.length > 0 && !asksVariable ? getArgumentValues(field, node, {}) : undefined;
  const args = field.args.length === 0 ? null : fixed ? () => ({ ...fixed }) : (variables: Readonly<Record<string, unknown>>) => getArgumentValues(field, node, variables);
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return { key, name, resolve: isReader(field) ? undefined : field.resolve, args, info: { ...info, returnType: field.type }, shape: shapeOf(asked, field.type, sets) };
}

function shapeOf(asked: Asked, type: GraphQLOutputType, sets: readonly SelectionSetNode[], nullable = true): Shape {
  if (isNonNullType(type)) return shapeOf(asked, type.ofType, sets, false);
  if (isListType(type)) return { kind: 'list', nullable, of: shapeOf(asked, type.ofType, sets) };
  if (isLeafType(type)) return { kind: 'leaf', nullable, type };
  if (isObjectType(type)) {
    const parts = partsOf(asked, type, sets);
    return { kind: 'object', nullable, type, parts: () => parts };
  }
  const known = new Map<GraphQLObjectType, readonly Part[]>();
  const partsOfOne = (one: GraphQLObjectType): readonly Part[] => {
    const parts = known.get(one) ?? partsOf(asked, one, sets);
    known.set(one, parts);
    return parts;
  };
  return { kind: 'abstract', nullable, type, resolveType: type.resolveType ?? defaultTypeResolver, partsOf: partsOfOne };
}

/** Nest gives every field without a method of its own a resolver that reads the property. */
function isReader({ resolve, name }: GraphQLField<unknown, unknown>): boolean {
  const read = resolve as ((root: object) => unknown) | undefined;
  return !read || (read.name === 'rootFieldResolver' && read({ [name]: READ }) === READ && read({}) === undefined);
}
const READ = Symbol('read');
