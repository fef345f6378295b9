import { useAct, useSession } from '@tribune/kernel/web';
import { Button, ButtonLink, Cluster, Notice, say, Stack, useNow } from '@tribune/ui';
import { useEffect, useEffectEvent } from 'react';
import { CastBallot } from './decision.acts.js';
import { texts as decision } from './decision.texts.js';
import { texts } from './unsent.texts.js';
import { BY_ITSELF_MINUTES, forgetBallot, isLate, keepOnly, refuseBallot, useUnsentBallots, type UnsentBallot } from './unsent-ballots.js';

const AGAIN = 5_000;

/** Ballots that met no server, wherever their voter has gone since: sent by themselves under their own key when the connection is back, and what came of it. */
export function KeptBallots() {
  const { session } = useSession();
  const me = session?.person.id ?? null;
  const unsent = useUnsentBallots(me);
  useEffect(() => {
    if (me) keepOnly(me);
  }, [me]);
  if (unsent.length === 0) return null;
  return <Stack>{unsent.map((ballot) => <KeptBallot key={ballot.key} ballot={ballot} />)}</Stack>;
}

function KeptBallot({ ballot }: { ballot: UnsentBallot }) {
  const { input, key, title, number, personId, refused } = ballot;
  const late = isLate(ballot, useNow());
  const forget = () => forgetBallot(personId, input.decisionId);
  const done = () => {
    forget();
    say(texts.arrived(title));
  };
  // signed out meanwhile: it waits until they are in again
  const answered = (refusal: { code: string; message: string } | null) => {
    if (!refusal || refusal.code === 'SignInRequired') return;
    refuseBallot(ballot, refusal.message);
    say(texts.refused(title));
  };
  const cast = useAct(CastBallot, { onDone: done, onAnswered: answered });
  const send = useEffectEvent(() => {
    if (!cast.pending && navigator.onLine) void cast.act(input, key);
  });
  const waits = refused === null && !late;
  useEffect(() => {
    if (!waits) return undefined;
    const again = () => send();
    const timer = setInterval(again, AGAIN);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [waits]);
  const you = decision.ballot.you[input.choice];
  if (refused) return <Notice tone="object" urgent title={texts.refused(title)} action={<Cluster gap="xs"><ButtonLink size="sm" to={`/decisions/${number}`}>{texts.read}</ButtonLink><Button size="sm" look="quiet" onPress={forget}>{texts.understood}</Button></Cluster>}>{refused}</Notice>;
  return (
    <Notice tone="waiting" urgent title={texts.title(title)} action={<Cluster gap="xs"><Button size="sm" pending={cast.pending && late} onPress={() => void cast.act(input, key)}>{texts.sendNow}</Button>{late && <Button size="sm" look="quiet" onPress={forget}>{texts.discard}</Button>}</Cluster>}>
      {late ? texts.late(you, BY_ITSELF_MINUTES) : texts.waits(you, BY_ITSELF_MINUTES)}
    </Notice>
  );
}
