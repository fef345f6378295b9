import { Kind, visit, type DefinitionNode, type DirectiveNode, type DocumentNode } from 'graphql';

const isRoot = (each: DefinitionNode): boolean => (each.kind === Kind.OPERATION_DEFINITION && each.operation === 'subscription') || (each.kind === Kind.FRAGMENT_DEFINITION && each.typeCondition.name.value === 'Subscription');

const leavesOut = ({ name }: DirectiveNode): boolean => name.value === 'skip' || name.value === 'include';

/**
 * The document without @skip and @include on what its subscriptions listen to; the same one where there are none. GraphQL forbids them there, not deeper, and
 * graphql 16 throws over them where it looks for mistakes: without them it can be looked at, and refused as what it is.
 */
export function withoutLeavingOut(document: DocumentNode): DocumentNode {
  if (!document.definitions.some(isRoot)) return document;
  return visit(document, {
    OperationDefinition: (node) => (isRoot(node) ? undefined : false),
    FragmentDefinition: (node) => (isRoot(node) ? undefined : false),
    Field: ({ directives }) => (directives?.some(leavesOut) ? undefined : false),
    Directive: (node) => (leavesOut(node) ? null : undefined),
  });
}
