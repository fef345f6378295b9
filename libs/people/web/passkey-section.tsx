import { IconFingerprint } from '@tabler/icons-react';
import { Button, Notice, Problem, Rows, say, Section, Stack } from '@tribune/ui';
import { PasskeyRow } from './passkey-row.js';
import type { Account } from './people.documents.js';
import { usePasskey } from './use-passkey.js';

/** A champion's signature: registered on taking office, replaced only with 72 hours' notice (P2). */
export function PasskeySection({ account: { passkeys, isChampion, isAlternate, isStaff } }: { account: Account }) {
  const { show, pending, problem } = usePasskey('REGISTER', () => say(passkeys.length > 0 ? 'Your new passkey is registered; it can be used in 72 hours.' : 'Your passkey is registered.'));
  const office = isChampion || isAlternate;
  if (!office && !isStaff) return null;
  const lead = office
    ? 'You sign approvals and refusals with it: your fingerprint, your face, or your device’s code. The company cannot do that for you.'
    : 'Sign in with your fingerprint, your face, or your device’s code instead of a mailed link.';
  return (
    <Section title="Passkey" lead={lead}>
      <Stack gap="md">
        {office && passkeys.length === 0 && <Notice tone="waiting" title="You have none yet">Until you register one, you cannot approve or refuse anything. It takes half a minute.</Notice>}
        {passkeys.length > 0 && <Rows label="Your passkeys">{passkeys.map((passkey) => <PasskeyRow key={passkey.id} passkey={passkey} />)}</Rows>}
        <div>
          <Button look={office && passkeys.length === 0 ? 'primary' : 'secondary'} icon={<IconFingerprint size={18} stroke={1.6} aria-hidden />} pending={pending} onPress={() => void show()}>
            {passkeys.length > 0 ? 'Replace it' : 'Register a passkey'}
          </Button>
        </div>
        <Problem problem={problem} />
        {passkeys.length > 0 && <p>A replacement can be used after 72 hours, and those who hold office beside you are told: nobody takes an office over with a stolen mailbox.</p>}
      </Stack>
    </Section>
  );
}
