import { useAct, useSignedIn } from '@tribune/kernel/web';
import { useNow } from '@tribune/ui';
import { useEffect, useEffectEvent, useRef } from 'react';
import { CastBallot } from './decision.acts.js';
import type { Decision } from './decision.documents.js';
import { currentRevision } from './standing.js';
import { forgetBallot, isLate, keepBallot, refuseBallot, useUnsentBallots } from './unsent-ballots.js';
import { texts } from './unsent.texts.js';

/** Casting one's ballot on this decision. One that meets no server is kept, said not to count yet, and sent by itself when the connection is back (kept-ballots.tsx). */
export function useCastBallot(decision: Decision, onDone: () => void, onSettled: () => void) {
  const { id, number } = decision;
  const { person } = useSignedIn();
  const unsent = useUnsentBallots(person.id).find(({ input, refused }) => input.decisionId === id && refused === null) ?? null;
  const now = useNow();
  const cast = useAct(CastBallot, {
    fields: ['reason', 'ranking'],
    onDone,
    onAnswered: (refusal) => {
      if (!refusal) forgetBallot(person.id, id);
      else if (unsent) refuseBallot(unsent, refusal.message);
    },
    onUnsent: ({ seenRevision, seenCast, choice, reason, ranking }, key) =>
      keepBallot({
        personId: person.id, number, title: currentRevision(decision).title, pressedAt: now, key, refused: null,
        input: { decisionId: id, seenRevision, seenCast: seenCast ?? 0, choice, reason: reason ?? null, ranking: ranking ?? null },
      }),
  });
  const settled = useEffectEvent(() => {
    cast.settle();
    onSettled();
  });
  const waited = useRef(false);
  const waits = unsent !== null;
  // answered by another way: what is said here of the try that failed is over
  useEffect(() => {
    if (waited.current && !waits) settled();
    waited.current = waits;
  }, [waits]);
  return unsent ? { ...cast, failure: isLate(unsent, now) ? texts.lateHere : texts.here, retry: () => void cast.act(unsent.input, unsent.key) } : cast;
}
