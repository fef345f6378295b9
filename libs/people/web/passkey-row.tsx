import { useAct } from '@tribune/kernel/web';
import { Clock, ConfirmButton, Moment, Problem, Row, say, StateBadge, useNow } from '@tribune/ui';
import { CancelPasskey, type Account } from './people.documents.js';
import { usePasskey } from './use-passkey.js';

/** One passkey, and where it stands. One that waits can be taken back by whoever holds the one in use. */
export function PasskeyRow({ passkey: { id, registeredAt, usableFrom, signs } }: { passkey: Account['passkeys'][number] }) {
  const now = useNow();
  const signature = usePasskey('SIGN');
  const { act, pending, problem, failure } = useAct(CancelPasskey, { onDone: () => say('The replacement is taken back.') });
  const waits = Date.parse(usableFrom) > now;
  const trouble = signature.problem ?? problem ?? failure;
  const takeBack = async () => void ((await signature.show()) && (await act({ passkeyId: id })));
  return (
    <Row title={<>Registered <Moment at={registeredAt} /></>} quiet={!signs && !waits}
      detail={trouble && <Problem problem={trouble} />}
      trailing={
        <>
          {signs ? <StateBadge tone="agree" label="In use" /> : waits ? <Clock due={usableFrom} label="Waits" passed="Usable now" /> : <StateBadge tone="stale" label="Replaced" />}
          {waits && (
            <ConfirmButton size="sm" title="Was this not you?" sentence="You show the passkey in use now, and this one never becomes usable. Then look after your mailbox: somebody may have got in." confirm="Take it back" pending={pending || signature.pending} onConfirm={takeBack}>
              Take it back
            </ConfirmButton>
          )}
        </>
      } />
  );
}
