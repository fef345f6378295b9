import { Button, ButtonLink, Cluster, CommandButton, ConfirmButton, Notice, PickButtons, say, Section, Stack, Stepper } from '@tribune/ui';

export function Acting() {
  return (
    <Section title="Acting" lead="One primary button on a page. Where a button cannot be pressed, the reason stands beside it.">
      <Stack gap="lg">
        <Cluster>
          <Button look="primary" onPress={() => say('Your vote is in. You can change it until the vote closes.', { undo: () => undefined })}>Agree</Button>
          <Button>Abstain</Button>
          <Button look="danger">Object</Button>
          <Button look="quiet">Not now</Button>
          <Button look="primary" pending>Sending</Button>
          <ButtonLink to="/ui" size="sm">A small link</ButtonLink>
          <ConfirmButton look="danger" title="Withdraw this proposal?" sentence="It stays readable, with its votes. A new revision can bring it back." confirm="Withdraw it" onConfirm={() => undefined}>Withdraw</ConfirmButton>
        </Cluster>
        <PickButtons label="An answer" value="agree" onPick={() => undefined} options={[{ value: 'agree', label: 'Agree', hint: 'Let it happen', tone: 'agree' }, { value: 'object', label: 'Object', hint: 'Not like this', tone: 'object' }]} />
        <CommandButton closed="The vote has not opened yet: it needs one more member to second it.">Vote</CommandButton>
        <Stepper label="Setting up" steps={[
          { label: 'The organization', state: 'done' },
          { label: 'The council', state: 'current', hint: 'Paste addresses, or a file' },
          { label: 'The journey', state: 'coming' },
          { label: 'The customers', state: 'coming' },
        ]} />
        <Notice title="You may vote until Friday evening.">Nobody sees how anybody voted before then.</Notice>
        <Notice tone="agree" title="This decision is final.">It took effect when the champion approved revision 3.</Notice>
        <Notice tone="waiting" action={<Button size="sm">Still holds</Button>}>Revision 3 changed an amount. Your vote on revision 2 no longer counts.</Notice>
        <Notice tone="object" action={<Button size="sm">Try again</Button>}>The server could not be reached. What you typed is kept.</Notice>
      </Stack>
    </Section>
  );
}
