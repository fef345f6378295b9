import { GraphQLError, visit, type ASTVisitor, type DocumentNode } from 'graphql';
import { LIMITS, tooMuch } from './limits.js';

/** Why a text is not read at all: whoever means us ill puts a name of a million letters into it, which every mistake then repeats. */
export function lengthRefusal(text: unknown): GraphQLError | undefined {
  return typeof text === 'string' && text.length > LIMITS.document ? tooMuch(`A document may have ${LIMITS.document} characters; texts and files go into its variables.`) : undefined;
}

/**
 * What can be said of a document by going through it once. It is asked first: to compare fields with each other, as GraphQL's own rules do, takes more work than a document is
 * long, and a ring of fragments takes them without end.
 */
export function shapeRefusal(document: DocumentNode): GraphQLError | undefined {
  const counts = { operations: 0, fragments: 0, spreads: 0, fields: 0 };
  let [depth, deepest] = [0, 0];
  let fragment: string[] = [];
  const spreads = new Map<string, string[]>();
  const nests = { enter: () => void (deepest = Math.max(deepest, ++depth)), leave: () => void depth-- };
  const look: ASTVisitor = {
    OperationDefinition: () => {
      counts.operations++;
      fragment = [];
    },
    FragmentDefinition: ({ name }) => {
      counts.fragments++;
      spreads.set(name.value, (fragment = spreads.get(name.value) ?? []));
    },
    FragmentSpread: ({ name }) => {
      counts.spreads++;
      fragment.push(name.value);
    },
    Field: () => void counts.fields++,
    SelectionSet: nests,
    ObjectValue: nests,
    ListValue: nests,
    ListType: nests,
  };
  visit(document, look);
  for (const [what, words] of WORDS) if (counts[what] > LIMITS[what]) return tooMuch(`A document may have ${LIMITS[what]} ${words}.`);
  if (deepest > LIMITS.nesting) return tooMuch(`What it says may lie ${LIMITS.nesting} deep within itself.`);
  return inRing(spreads) ? new GraphQLError('A fragment of this document contains itself, maybe by way of others: it would have no end.') : undefined;
}

const WORDS = [['operations', 'operations'], ['fragments', 'fragments'], ['spreads', 'places where a fragment is used'], ['fields', 'fields']] as const;

/** Fragments that were followed to their ends are not followed again, so that each spread is looked at once. */
function inRing(spreads: ReadonlyMap<string, readonly string[]>): boolean {
  const state = new Map<string, 'open' | 'done'>();
  const isRing = (name: string): boolean => {
    if (state.has(name)) return state.get(name) === 'open';
    state.set(name, 'open');
    if (spreads.get(name)?.some(isRing)) return true;
    state.set(name, 'done');
    return false;
  };
  return [...spreads.keys()].some(isRing);
}
