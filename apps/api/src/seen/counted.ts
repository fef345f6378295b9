import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLContext } from '@tribune/kernel/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import { durations, refusals, requests } from './figures.js';

/** Counts each question and act under the fields it uses, and each refusal under its code. */
export const counted: ApolloServerPlugin<GraphQLContext> = {
  requestDidStart: async () => {
    const begun = performance.now();
    return {
      willSendResponse: async ({ operation, response, contextValue }) => {
        const { data, errors = [] } = response.body.kind === 'single' ? response.body.singleResult : {};
        const codes = [...errors.map(({ extensions }) => extensions?.['code']), ...Object.values(data ?? {}).map(codeOf)].filter((code) => typeof code === 'string');
        const outcome = codes.some((code) => code === 'INTERNAL' || code === 'UNAVAILABLE') ? 'failed' : codes.length ? 'refused' : 'answered';
        for (const code of codes) refusals.inc({ code });
        const kind = operation?.operation ?? 'unread';
        const fields = fieldsOf(operation);
        for (const field of fields) requests.inc({ kind, field, outcome });
        for (const field of fields) durations.observe({ kind, field }, (performance.now() - begun) / 1_000);
        if (contextValue.req) Object.assign(contextValue.req, { asked: { kind, fields: [...fields], outcome } });
      },
    };
  },
};

/** Fields of the schema only: the names that a request makes up are nobody's labels. */
const fieldsOf = (operation: OperationDefinitionNode | undefined): Set<string> =>
  new Set(operation ? operation.selectionSet.selections.map((each) => (each.kind === Kind.FIELD ? each.name.value : 'fragment')) : ['none']);

/** Of what a mutation answers with: the code of a refusal whose code was asked for. */
const codeOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'code' in value ? value.code : undefined);
