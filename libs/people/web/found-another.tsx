import { useAct, useSignedIn } from '@tribune/kernel/web';
import { Button, Notice, Problem, QuietLink, Stack, Text } from '@tribune/ui';
import { useState } from 'react';
import { AskFounding } from './people.documents.js';
import { texts } from './signing-in.texts.js';

const words = texts.another;
const { demoMail } = texts.signIn;

/** Another organization on the same installation: a link is mailed to the administrator who asks. */
export function FoundAnother() {
  const { isDemo } = useSignedIn().organization;
  const { act, pending, problem, failure, retry } = useAct(AskFounding, { onDone: () => setSent(true) });
  const [sent, setSent] = useState(false);
  if (sent) {
    return (
      <Notice tone="agree" urgent title={words.sent}>
        {words.sentSentence}
        {isDemo && <> {demoMail.before}<QuietLink to="/mailbox">{demoMail.mailbox}</QuietLink>{demoMail.after}</>}
      </Notice>
    );
  }
  return (
    <Stack gap="md">
      <Text>{words.sentence} {isDemo && words.demo}</Text>
      <div><Button pending={pending} onPress={() => void act({})}>{words.act}</Button></div>
      <Problem problem={problem} failure={failure} onRetry={retry} />
    </Stack>
  );
}
