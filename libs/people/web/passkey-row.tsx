import { useAct } from '@tribune/kernel/web';
import { Clock, ConfirmButton, Moment, Problem, Row, say, StateBadge, useNow } from '@tribune/ui';
import { passkey as words } from './account.texts.js';
import { CancelPasskey, type Account } from './people.documents.js';
import { usePasskey } from './use-passkey.js';

/** One passkey, and where it stands. One that waits can be taken back by whoever holds the one in use. */
export function PasskeyRow({ passkey: { id, registeredAt, usableFrom, signs } }: { passkey: Account['passkeys'][number] }) {
  const now = useNow();
  const signature = usePasskey('SIGN');
  const { act, pending, problem, failure } = useAct(CancelPasskey, { onDone: () => say(words.takenBack) });
  const waits = Date.parse(usableFrom) > now;
  const trouble = signature.problem ?? problem ?? failure;
  const takeBack = async () => void ((await signature.show()) && (await act({ passkeyId: id })));
  return (
    <Row title={<>{words.since} <Moment at={registeredAt} /></>} quiet={!signs && !waits}
      detail={trouble && <Problem problem={trouble} />}
      trailing={
        <>
          {signs ? <StateBadge tone="agree" label={words.inUse} /> : waits ? <Clock due={usableFrom} label={words.waits} passed={words.usable} /> : <StateBadge tone="stale" label={words.old} />}
          {waits && (
            <ConfirmButton size="sm" title={words.takeBackTitle} sentence={words.takeBackSentence} confirm={words.takeBack} pending={pending || signature.pending} onConfirm={takeBack}>
              {words.takeBack}
            </ConfirmButton>
          )}
        </>
      } />
  );
}
