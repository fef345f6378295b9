import type { GraphQLSchema } from 'graphql';

/** What the three root types are for; their fields come from the areas, so no class could say it. */
export function describeRoots(schema: GraphQLSchema): GraphQLSchema {
  const words = [
    [schema.getQueryType(), 'What can be asked. Nobody reads what they may not see: it is null, or not in the list.'],
    [schema.getMutationType(), 'What can be done. Every act takes a key of its own, happens once however often it is sent, and answers with its payload or a refusal that says what to do.'],
    [schema.getSubscriptionType(), 'What is told while it happens; rights are asked anew for each thing told.'],
  ] as const;
  for (const [type, description] of words) if (type) type.description = description;
  return schema;
}
