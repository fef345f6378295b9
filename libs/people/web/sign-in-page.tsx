import { IconFingerprint } from '@tabler/icons-react';
import { goAfresh, useAct, useSearchParam } from '@tribune/kernel/web';
import { Button, Form, Notice, Page, Problem, Section, Stack, TextField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { DemoPersonas } from './demo-personas.js';
import { RequestSignInLink } from './people.documents.js';
import { usePasskey } from './use-passkey.js';

/** The way in: a link by e-mail, a passkey, or, in a demonstration, one click. */
export function SignInPage() {
  const [next] = useSearchParam('next');
  return (
    <Page title="Sign in" lead="There are no passwords here. We mail you a link, and a button behind it lets you in." width="narrow">
      <Stack gap="xl">
        <ByLink />
        <DemoPersonas next={next} />
        <ByPasskey next={next} />
      </Stack>
    </Page>
  );
}

function ByLink() {
  const draft = useDraft('sign-in', '');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { act, pending, errorOf, problem, failure, retry } = useAct(RequestSignInLink, { fields: ['email'], onDone: () => setSentTo(draft.value) });
  if (sentTo !== null) {
    return (
      <Notice tone="agree" urgent title="Look into your inbox" action={<Button size="sm" onPress={() => setSentTo(null)}>Use another address</Button>}>
        If {sentTo} is known here, a link is on its way. It works once, for half an hour. Nothing there? Look into the spam folder, or ask the person who invited you.
      </Notice>
    );
  }
  return (
    <Form label="Sign in by e-mail" onSubmit={() => void act({ email: draft.value.trim() })} problem={problem} failure={failure} onRetry={retry}
      actions={<Button look="primary" submit pending={pending}>Mail me a link</Button>}>
      <TextField label="Your e-mail address" type="email" autoComplete="email" value={draft.value} onChange={draft.set} error={errorOf('email')} />
    </Form>
  );
}

function ByPasskey({ next }: { next: string | undefined }) {
  const { show, pending, problem } = usePasskey('SIGN_IN', () => goAfresh(next));
  return (
    <Section title="With a passkey" lead="If you have registered one here: your fingerprint, your face, or your device’s code is enough.">
      <Stack gap="sm">
        <div><Button icon={<IconFingerprint size={18} stroke={1.6} aria-hidden />} pending={pending} onPress={() => void show()}>Sign in with a passkey</Button></div>
        <Problem problem={problem} />
      </Stack>
    </Section>
  );
}
