import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { failureSentence } from './failure.js';
import { Intent } from './intent.js';
import { texts } from './kernel.texts.js';
import { liveHub } from './live-hub.js';
import { missingIn } from './missing-in.js';
import { answerOf, type PayloadOf, type Refusal } from './refusal.js';
import { doubtSession } from './session-doubt.js';

type InputOf<V> = V extends { input: infer I } ? Omit<I, 'idempotencyKey'> : never;

export interface Act<I, P> {
  /** Does it; answers with the payload, or null when it was refused or failed. A key that is given is one under which it was tried before. */
  act: (input: I, key?: string) => Promise<P | null>;
  /** The same once more, under the same key: it happens once. */
  retry: () => void;
  pending: boolean;
  refusal: Refusal | null;
  /** The refusal's sentence for this field. */
  errorOf: (field: string) => string | null;
  /** The refusal's sentence when it is about none of the form's fields. */
  problem: string | null;
  /** The request did not get through. */
  failure: string | null;
  reset: () => void;
  /** The last try has been answered by another way: what comes next is another intent. */
  settle: () => void;
}

interface Options<I, P> {
  /** The fields the form shows errors at. */
  fields?: readonly string[];
  /** Those that must not be empty: all that are get marked at once, before anything is sent. */
  needed?: readonly string[];
  onDone?: (payload: P) => void;
  /** The network failed: what was wanted, and the key under which it happens once. */
  onUnsent?: (input: I, key: string) => void;
  /** The server has answered, with a payload or with this refusal. */
  onAnswered?: (refusal: Refusal | null) => void;
}

const QUIET = { pending: false, refusal: null, failure: null };

/** Runs a mutation as one intent of a person: one idempotency key until the server has answered, whatever happens to the network. */
export function useAct<D, V extends AnyVariables>(mutation: TypedDocumentNode<D, V>, { fields = [], needed = [], onDone, onUnsent, onAnswered }: Options<InputOf<V>, PayloadOf<D>> = {}): Act<InputOf<V>, PayloadOf<D>> {
  const client = useClient();
  const [intent] = useState(() => new Intent());
  const last = useRef<InputOf<V> | null>(null);
  const [state, setState] = useState<{ pending: boolean; refusal: Refusal | null; failure: string | null }>(QUIET);

  const act = async (input: InputOf<V>, before?: string): Promise<PayloadOf<D> | null> => {
    last.current = input;
    const missing = missingIn(input, needed);
    if (missing.length > 0) {
      setState({ ...QUIET, refusal: { code: 'FieldMissing', message: texts.fillIn, field: missing[0], fields: missing } });
      return null;
    }
    setState({ ...QUIET, pending: true });
    const key = before ?? intent.keyFor(input);
    const variables = { input: { ...input, idempotencyKey: key } } as unknown as V;
    const { data, error } = await client.mutation(mutation, variables).toPromise();
    if (error || !data) {
      setState({ ...QUIET, failure: error ? failureSentence(error, 'act') : texts.failure.noAnswer });
      if (error?.networkError) onUnsent?.(input, key);
      return null;
    }
    intent.settle();
    const { payload, refusal } = answerOf(data);
    if (refusal?.code === 'SignInRequired') doubtSession();
    setState({ ...QUIET, refusal });
    onAnswered?.(refusal);
    liveHub.refreshAll();
    if (payload) onDone?.(payload);
    return payload;
  };

  const { refusal } = state;
  return {
    ...state,
    act,
    retry: () => void (last.current && act(last.current)),
    errorOf: (field) => sentenceAt(field, refusal),
    problem: refusal && !fields.includes(refusal.field ?? '') ? refusal.message : null,
    reset: () => setState(QUIET),
    settle: () => {
      intent.settle();
      setState(QUIET);
    },
  };
}

/** The server names an empty field as programs do; beside the field itself that would puzzle. */
function sentenceAt(field: string, refusal: Refusal | null): string | null {
  const isMissing = refusal?.code === 'FieldMissing' && (refusal.fields ?? [refusal.field]).includes(field);
  if (isMissing) return field.endsWith('Id') ? refusal.message : texts.fillIn;
  return refusal?.field === field ? refusal.message : null;
}
