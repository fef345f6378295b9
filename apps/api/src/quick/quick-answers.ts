import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, Kind, visit, type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { Answer } from './answer.js';
import { partsOf, type Asked, type Part } from './plan.js';
import { answers } from '../seen/figures.js';

interface Plan {
  readonly parts: readonly Part[];
  readonly fragments: Asked['fragments'];
}

/** What is kept of an operation, as long as Apollo keeps its document: for which values of the variables that decide which parts are asked for. */
interface Known {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly deciding: readonly string[];
  readonly plans: Map<string, Plan | null>;
}
/** The web's largest document has a tenth of the parts; beyond what is kept for all, planning begins anew. */
const MOST_PLANS = 16;
const MOST_PARTS = 4_000;
const MOST_KEPT = 100_000;

/**
 * Questions that are answered without any fault are answered from a plan that is made once per document: the same JSON as GraphQL's own execution gives, with
 * neither a promise nor a look at the schema for each value. Everything else goes to that execution, which reads again: acts, faults, refusals, introspection, and
 * questions that cost a turn (docs/adr/0010). QUICK_ANSWERS=off leaves all to it.
 */
export function quickAnswers(costsTurn: ReadonlySet<string>): ApolloServerPlugin {
  let documents = new WeakMap<OperationDefinitionNode, Known>();
  let kept = 0;
  const planOf = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): Plan | null => {
    const { fragments, deciding, plans } = documents.get(operation) ?? knownOf(document);
    const values = JSON.stringify(deciding.map((name) => variables[name]));
    const before = plans.get(values);
    if (before !== undefined) return before;
    if (kept > MOST_KEPT) [documents, kept] = [new WeakMap(), 0];
    if (plans.size >= MOST_PLANS) plans.clear();
    const asked = { schema, fragments, variables, room: MOST_PARTS };
    const parts = made(asked, operation);
    kept += MOST_PARTS - Math.max(0, asked.room);
    const ours = !parts || parts.some(({ name }) => costsTurn.has(name)) ? null : { parts, fragments };
    documents.set(operation, { fragments, deciding, plans: plans.set(values, ours) });
    return ours;
  };
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ schema, document, operation, request, contextValue }) => {
        // of a document with several operations, or none of that name, Apollo says so itself
        if ((operation as OperationDefinitionNode | undefined)?.operation !== 'query' || process.env['QUICK_ANSWERS'] === 'off') return null;
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        const plan = coerced && planOf(schema, document, operation, coerced);
        const data = plan ? await new Answer(contextValue, { schema, fragments: plan.fragments, rootValue: undefined, operation, variableValues: coerced }).run(plan.parts) : null;
        answers.inc({ way: data ? 'quick' : plan ? 'again' : 'usual' });
        return data && { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
      },
    }),
  };
}

function knownOf(document: DocumentNode): Known {
  const deciding = new Set<string>();
  visit(document, { Directive: ({ arguments: given }) => given?.forEach(({ value }) => value.kind === Kind.VARIABLE && deciding.add(value.name.value)) });
  const fragments = Object.fromEntries(document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));
  return { fragments, deciding: [...deciding], plans: new Map() };
}

/** Null where the document is not for us, for whatever reason: what does not fit is told by GraphQL's own execution. */
function made(asked: Asked, operation: OperationDefinitionNode): readonly Part[] | null {
  try {
    const type = asked.schema.getQueryType();
    return type ? partsOf(asked, type, [operation.selectionSet]) : null;
  } catch {
    return null;
  }
}
