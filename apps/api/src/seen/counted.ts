import type { ApolloServerPlugin } from '@apollo/server';
import { isRefusalCode, type GraphQLContext } from '@tribune/kernel/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import { durations, refusals, requests } from './figures.js';

/** Counts each question and act under the fields it uses, and each refusal under its code. */
export const counted: ApolloServerPlugin<GraphQLContext> = {
  requestDidStart: async () => {
    const begun = performance.now();
    return {
      willSendResponse: async ({ operation, response, contextValue }) => {
        const { errors = [] } = response.body.kind === 'single' ? response.body.singleResult : {};
        const codes = [...errors.map(({ extensions }) => extensions?.['code']), ...(contextValue.refused ?? [])].filter((code) => code !== undefined).map(labelOf);
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

/** Said by the API itself, of no act in particular. */
const GENERAL = new Set(['INTERNAL', 'UNAVAILABLE', 'TOO_COSTLY', 'DOCUMENT_NOT_TRUSTED', 'BAD_REQUEST', 'BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_SUPPORTED']);

/** Codes that are known, and no other: what an answer holds under a name that a request has chosen is nobody's label either. */
const labelOf = (code: unknown): string => (typeof code === 'string' && (GENERAL.has(code) || isRefusalCode(code)) ? code : 'other');
