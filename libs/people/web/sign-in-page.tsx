import { IconFingerprint } from '@tabler/icons-react';
import { goAfresh, useAct, useLiveQuery, useSearchParam } from '@tribune/kernel/web';
import { Button, Cluster, Form, Notice, Page, Problem, QuietLink, Section, Stack, TextField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { DemoPersonas } from './demo-personas.js';
import { DemoPersonasQuery, RequestSignInLink } from './people.documents.js';
import { usePasskey } from './use-passkey.js';

/** The way in: in a demonstration one click; a link by e-mail; a passkey. */
export function SignInPage() {
  const [next] = useSearchParam('next');
  return (
    <Page title="Sign in" width="narrow">
      <Stack gap="xl">
        <DemoPersonas next={next} />
        <Section title="By a mailed link" lead="There are no passwords here. We mail you a link, and a button behind it lets you in.">
          <ByLink next={next} />
        </Section>
      </Stack>
    </Page>
  );
}

function ByLink({ next }: { next: string | undefined }) {
  const draft = useDraft('sign-in', '');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { act, pending, errorOf, problem, failure, retry } = useAct(RequestSignInLink, { fields: ['email'], onDone: () => setSentTo(draft.value) });
  const { data } = useLiveQuery({ query: DemoPersonasQuery, variables: {} });
  const passkey = usePasskey('SIGN_IN', () => goAfresh(next));
  if (sentTo !== null) {
    return (
      <Notice tone="agree" urgent title="Look into your inbox" action={<Button size="sm" onPress={() => setSentTo(null)}>Use another address</Button>}>
        If {sentTo} is known here, a link is on its way. It works once, for half an hour. Nothing there? Look into the spam folder, or ask the person who invited you.
        {data?.installation.demo && <> In this demonstration all mail arrives in <QuietLink to="/mailbox">the mailbox</QuietLink>.</>}
      </Notice>
    );
  }
  const buttons = (
    <Cluster>
      <Button look="primary" submit pending={pending}>Mail me a link</Button>
      <Button icon={<IconFingerprint size={18} stroke={1.6} aria-hidden />} pending={passkey.pending} onPress={() => void passkey.show()}>Use a passkey instead</Button>
    </Cluster>
  );
  return (
    <Stack gap="md">
      <Form label="Sign in by e-mail" onSubmit={() => void act({ email: draft.value.trim() })} problem={problem} failure={failure} onRetry={retry} actions={buttons}>
        <TextField label="Your e-mail address" type="email" autoComplete="email" value={draft.value} onChange={draft.set} error={errorOf('email')} />
      </Form>
      <Problem problem={passkey.problem} />
    </Stack>
  );
}
