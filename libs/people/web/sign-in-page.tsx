import { IconFingerprint } from '@tribune/ui/icons';
import { goAfresh, useAct, useLiveQuery, useSearchParam } from '@tribune/kernel/web';
import { Button, Cluster, Form, LoadingState, Notice, Page, Problem, QuietLink, Section, Stack, TextField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { DemoPersonas } from './demo-personas.js';
import { DemoPersonasQuery, RequestSignInLink } from './people.documents.js';
import { texts as head } from './sign-in-head.texts.js';
import { texts } from './signing-in.texts.js';
import { usePasskey } from './use-passkey.js';
import { CameBack, WaysIn } from './ways-in.js';

const { demoMail } = texts.signIn;

/** The way in: in a demonstration one click; a link by e-mail; a passkey. */
export function SignInPage() {
  const [next] = useSearchParam('next');
  const { data, loading } = useLiveQuery({ query: DemoPersonasQuery, variables: {} });
  const isDemo = data?.installation.demo ?? 'demo' in document.documentElement.dataset;
  return (
    <Page title={head.title} lead={head.lead} width={isDemo ? 'normal' : 'narrow'}>
      {/* the form waits for the personas above it, which would else push it away under a finger */}
      {loading ? <LoadingState /> : <Stack gap="xl">
        <CameBack />
        <DemoPersonas next={next} />
        <Section title={texts.signIn.byLink} lead={texts.signIn.lead}>
          <ByLink next={next} />
        </Section>
      </Stack>}
    </Page>
  );
}

function ByLink({ next }: { next: string | undefined }) {
  const draft = useDraft('sign-in', '');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { act, pending, errorOf, problem, failure, retry } = useAct(RequestSignInLink, { fields: ['email'], onDone: () => setSentTo(draft.value) });
  const { data } = useLiveQuery({ query: DemoPersonasQuery, variables: {}, shared: true });
  const passkey = usePasskey('SIGN_IN', () => goAfresh(next));
  if (sentTo !== null) {
    return (
      <Notice tone="agree" urgent title={texts.signIn.sent} action={<Button size="sm" onPress={() => setSentTo(null)}>{texts.signIn.another}</Button>}>
        {texts.signIn.sentSentence(sentTo)}
        {data?.installation.demo && <> {demoMail.before}<QuietLink to="/mailbox">{demoMail.mailbox}</QuietLink>{demoMail.after}</>}
      </Notice>
    );
  }
  const buttons = (
    <Cluster>
      <Button look="primary" submit pending={pending}>{texts.signIn.mail}</Button>
      <Button icon={<IconFingerprint size={18} stroke={1.6} aria-hidden />} pending={passkey.pending} onPress={() => void passkey.show()}>{texts.signIn.passkey}</Button>
    </Cluster>
  );
  return (
    <Stack gap="md">
      <Form label={texts.signIn.form} onSubmit={() => void act({ email: draft.value.trim() })} problem={problem} failure={failure} onRetry={retry} actions={buttons}>
        <TextField label={texts.signIn.email} type="email" autoComplete="email" value={draft.value} onChange={draft.set} error={errorOf('email')} />
      </Form>
      <WaysIn address={draft.value} next={next} />
      <Problem problem={passkey.problem} />
    </Stack>
  );
}
