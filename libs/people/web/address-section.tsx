import { useAct } from '@tribune/kernel/web';
import { Button, Moment, Notice, Problem, say, Section, Stack, Text } from '@tribune/ui';
import { useState } from 'react';
import { address as words } from './account.texts.js';
import { WithdrawAddressChange } from './address.documents.js';
import { AskAddressForm } from './ask-address-form.js';
import type { Account } from './people.documents.js';

/** Where somebody is written to. Theirs alone to change: both mailboxes hear of it, and the old one can stop it (P2). */
export function AddressSection({ account }: { account: Account }) {
  const [asking, setAsking] = useState(false);
  const { person, addressChange: change, passkeys } = account;
  return (
    <Section title={words.title} lead={words.lead} actions={!asking && !change && <Button size="sm" onPress={() => setAsking(true)}>{words.change}</Button>}>
      <Stack gap="md">
        <Text>{person.email}</Text>
        {change?.confirmedAt === null && <Waits change={change} />}
        {change?.undoUntil && <Notice tone="agree" title={words.done(change.newAddress)}>{words.doneSentence(change.oldAddress)} <Moment at={change.undoUntil} />.</Notice>}
        {asking && !change && <AskAddressForm hasPasskey={passkeys.some(({ signs }) => signs)} onDone={() => setAsking(false)} />}
      </Stack>
    </Section>
  );
}

function Waits({ change: { newAddress, oldAddress, confirmUntil } }: { change: NonNullable<Account['addressChange']> }) {
  const { act, pending, problem, failure } = useAct(WithdrawAddressChange, { onDone: () => say(words.withdrawn) });
  return (
    <Notice tone="waiting" urgent title={words.waits(newAddress)} action={<Button size="sm" pending={pending} onPress={() => void act({})}>{words.withdraw}</Button>}>
      {words.waitsSentence(oldAddress)} {words.runsOut} <Moment at={confirmUntil} />.
      <Problem problem={problem} failure={failure} />
    </Notice>
  );
}
