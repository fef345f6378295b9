import { IconFingerprint } from '@tribune/ui/icons';
import { useSignedIn } from '@tribune/kernel/web';
import { Button, Notice, Problem, Rows, say, Section, Stack, Text } from '@tribune/ui';
import { passkey as words } from './account.texts.js';
import { PasskeyRow } from './passkey-row.js';
import type { Account } from './people.documents.js';
import { usePasskey } from './use-passkey.js';

/** A champion's signature: registered on taking office, replaced only with 72 hours' notice (P2). */
export function PasskeySection({ account: { passkeys, isChampion, isAlternate, isStaff } }: { account: Account }) {
  const { show, pending, problem } = usePasskey('REGISTER', () => say(passkeys.length > 0 ? words.replaced : words.registered));
  const session = useSignedIn();
  const byClick = session.organization.isDemo && session.method === 'DEMO';
  const office = isChampion || isAlternate;
  if (!office && !isStaff) return null;
  return (
    <Section title={words.title} lead={office ? words.leadOffice : words.leadStaff}>
      <Stack gap="md">
        {office && passkeys.length === 0 && <Notice tone="waiting" title={words.none}>{byClick ? words.noneDemo : words.noneSentence}</Notice>}
        {passkeys.length > 0 && <Rows label={words.list}>{passkeys.map((passkey) => <PasskeyRow key={passkey.id} passkey={passkey} />)}</Rows>}
        <div>
          <Button look={office && passkeys.length === 0 ? 'primary' : 'secondary'} icon={<IconFingerprint size={18} stroke={1.6} aria-hidden />} pending={pending} onPress={() => void show()}>
            {passkeys.length > 0 ? words.replace : words.register}
          </Button>
        </div>
        <Problem problem={problem} />
        {passkeys.length > 0 && <Text size="sm" tone="muted">{words.after}</Text>}
      </Stack>
    </Section>
  );
}
