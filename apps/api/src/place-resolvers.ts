import { isInterfaceType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';

type Resolve = GraphQLFieldResolver<unknown, unknown>;
/** What answers a field: its method, or for a subscription what listens and what it says of each event. */
export type Resolver = Resolve | { readonly subscribe?: Resolve; readonly resolve?: Resolve };
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;

/** Gives each field of the schema what answers it; throws for what the schema does not know. */
export function placeResolvers(resolvers: Resolvers, schema: GraphQLSchema): GraphQLSchema {
  for (const [typeName, ofType] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    const fields = isObjectType(type) ? type.getFields() : undefined;
    for (const [name, resolver] of Object.entries(ofType)) {
      // how the type of an interface or a union is found stands at their classes
      if (name === '__resolveType') continue;
      const field = fields?.[name];
      if (!field) throw new Error(isInterfaceType(type) ? `${typeName}.${name} is an interface's: let its types answer it` : `${typeName}.${name} is answered, but not in the schema`);
      if (typeof resolver === 'function') field.resolve = resolver;
      else Object.assign(field, resolver);
    }
  }
  return schema;
}
