import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLContext } from '@tribune/kernel/server';
import { Kind, OperationTypeNode, validate, type DocumentNode, type GraphQLError, type GraphQLSchema, type ValidationRule } from 'graphql';
import { shapeRefusal } from './document-shape.js';
import { limitRules } from './limits.js';
import { withoutLeavingOut } from './subscription-roots.js';
import { asksOf, type Asks, type TrustedDocuments } from './trusted-documents.js';

/** Why a document is refused before GraphQL's own rules look for mistakes in it: it asks too much, or is none that whoever asks may send. */
export function refusedAtFirst(schema: GraphQLSchema, document: DocumentNode, trusted: TrustedDocuments, who: Asks): GraphQLError | undefined {
  return shapeRefusal(document) ?? trusted.refusalOf(document, who) ?? validate(schema, document, limitRules, { maxErrors: 1 })[0];
}

/** What Apollo looks at instead of a document that is refused: nothing else can be wrong with it, and nothing of it is kept. */
const refused = new WeakMap<DocumentNode, GraphQLError>();
const inItsPlace = (refusal: GraphQLError): DocumentNode => {
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [{ kind: Kind.OPERATION_DEFINITION, operation: OperationTypeNode.QUERY, selectionSet: { kind: Kind.SELECTION_SET, selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }] } }] };
  refused.set(document, refusal);
  return document;
};

export const refusalRule: ValidationRule = (context) => {
  const refusal = refused.get(context.getDocument());
  if (refusal) context.reportError(refusal);
  return {};
};

/** Over HTTP; the live connection asks by itself (live-options.ts). Apollo lets nobody refuse between reading a document and its rules, but lets the document be exchanged. */
export const firstLook = (trusted: TrustedDocuments): ApolloServerPlugin<GraphQLContext> => ({
  requestDidStart: async () => ({
    validationDidStart: async (asked) => {
      const refusal = refusedAtFirst(asked.schema, asked.document, trusted, asksOf(asked));
      Object.assign(asked, { document: refusal ? inItsPlace(refusal) : withoutLeavingOut(asked.document) });
    },
  }),
});
